//! The memory that the allocator gave a thread.

#![allow(unsafe_code)] // an allocator cannot be written without

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static CURRENT: Cell<usize> = const { Cell::new(0) };
    static PEAK: Cell<usize> = const { Cell::new(0) };
}

/// Returns the peak of the memory that a call allocates, in bytes.
pub fn peak_of(call: impl FnOnce()) -> usize {
    let before = CURRENT.get();
    PEAK.set(before);
    call();
    PEAK.get() - before
}

/// The allocator of the system, with counts for each thread.
struct CountingAllocator;

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

fn add(size: usize) {
    // A thread that ends has no counts any more.
    let _ = CURRENT.try_with(|current| {
        current.set(current.get().wrapping_add(size));
        let _ = PEAK.try_with(|peak| peak.set(peak.get().max(current.get())));
    });
}

fn remove(size: usize) {
    let _ = CURRENT.try_with(|current| current.set(current.get().wrapping_sub(size)));
}

// SAFETY: every call is passed to the system's allocator unchanged.
unsafe impl GlobalAlloc for CountingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        add(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        add(layout.size());
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        remove(layout.size());
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // While the allocator copies, both blocks exist.
        add(size);
        remove(layout.size());
        unsafe { System.realloc(pointer, layout, size) }
    }
}
