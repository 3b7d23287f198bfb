//! The machine of a measurement.

use serde::{Deserialize, Serialize};
use sysinfo::{CpuRefreshKind, MemoryRefreshKind, RefreshKind, System};

/// The properties of a machine that a reader needs to interpret its figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Machine {
    /// The name of the processor.
    pub cpu: String,
    /// The number of logical cores that the process may use.
    pub cores: usize,
    /// The operating system and its version.
    pub os: String,
    /// The instruction set: `x86_64`.
    pub arch: String,
}

impl Machine {
    /// Returns the properties of this machine.
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

/// The release of the kernel, such as `6.8.0-45-generic`; `None` if unknown.
pub fn kernel_release() -> Option<String> {
    System::kernel_version().ok()
}

/// The available memory in bytes, within the limit of the container; `None` if unknown.
pub fn free_memory() -> Option<u64> {
    let memory = RefreshKind::nothing().with_memory(MemoryRefreshKind::nothing().with_ram());
    let system = System::new_with_specifics(memory).ok()?;
    let limit = system.cgroup_limits().map_or(u64::MAX, |limits| limits.free_memory);
    Some(system.available_memory().min(limit))
}
