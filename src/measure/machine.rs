//! The machine that a figure was measured on.

use serde::{Deserialize, Serialize};
use sysinfo::{CpuRefreshKind, MemoryRefreshKind, RefreshKind, System};

/// What a reader must know of a machine to place its figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Machine {
    /// The processor's name, as it calls itself.
    pub cpu: String,
    /// Logical cores that the process may use.
    pub cores: usize,
    /// Operating system with version.
    pub os: String,
    /// Instruction set: `x86_64`.
    pub arch: String,
}

impl Machine {
    /// This machine.
    pub fn this() -> Self {
        let system =
            System::new_with_specifics(RefreshKind::nothing().with_cpu(CpuRefreshKind::nothing()));
        let cpu = system
            .as_ref()
            .ok()
            .and_then(|system| system.cpus().first())
            .map(|cpu| cpu.brand().trim());
        Machine {
            cpu: cpu.filter(|name| !name.is_empty()).unwrap_or("unknown").to_owned(),
            cores: std::thread::available_parallelism().map_or(1, |cores| cores.get()),
            os: System::long_os_version().unwrap_or_else(|_| std::env::consts::OS.to_owned()),
            arch: std::env::consts::ARCH.to_owned(),
        }
    }
}

/// The bytes of memory that the process can still take without others being the worse for it; `None` if the system
/// does not tell. A limit of the container that it runs in counts.
pub fn free_memory() -> Option<u64> {
    let memory = RefreshKind::nothing().with_memory(MemoryRefreshKind::nothing().with_ram());
    let system = System::new_with_specifics(memory).ok()?;
    let limit = system.cgroup_limits().map_or(u64::MAX, |limits| limits.free_memory);
    Some(system.available_memory().min(limit))
}
