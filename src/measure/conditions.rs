//! The conditions of a measurement: the use of the processor by others, and the limits of this process.
//!
//! On Linux they are read from `/proc` and `/sys` before and after a measurement. Elsewhere they are unknown.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Ticks of the clock of `/proc/stat`, usually 10 ms, for a share with less than a tenth of error.
const MIN_TICKS: u64 = 10;

/// A core is free if others leave at least this much of it.
const MIN_FREE: f64 = 0.9;

/// The use of the processor by others during a measurement, and the limits of this process.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conditions {
    /// The cores that the process may run on, by its affinity, and all cores of the machine.
    pub cores: Option<(usize, usize)>,
    /// The cores that other processes and the hypervisor left, on average, of those that the process may run on.
    pub free_cores: Option<f64>,
    /// The share of the time of these cores that the hypervisor gave to other machines.
    pub steal: Option<f64>,
    /// The average number of processes that ran or wanted to run, over the minute before the measurement.
    pub load_average: Option<f64>,
    /// The policy for the clock rate of the processor: `performance`, `schedutil`.
    pub governor: Option<String>,
    /// The maximum number of cores by the cgroup of the process; `None` without a limit.
    pub quota: Option<f64>,
    /// The time that the cgroup was stopped because it had used its quota.
    pub throttled: Option<Duration>,
}

impl Conditions {
    /// Returns the limits of this process and the load average. Nothing is observed, so the rest is unknown.
    pub fn now() -> Self {
        Conditions { steal: None, throttled: None, ..ConditionsWatch::start().finish(None) }
    }

    /// Returns the number of free cores if they are fewer than a measurement on this many threads needs.
    pub fn lacking_cores(&self, threads: usize) -> Option<f64> {
        let cores = self.cores.map_or(threads, |(cores, _)| cores);
        let wanted = threads.min(cores) as f64;
        self.free_cores.filter(|free| *free < wanted * MIN_FREE)
    }
}

/// A running observation of the conditions.
#[derive(Clone, Debug)]
pub(super) struct ConditionsWatch {
    start: Instant,
    cores: CoreWatch,
    load_average: Option<f64>,
    throttled: Option<Duration>,
}

impl ConditionsWatch {
    pub fn start() -> Self {
        ConditionsWatch {
            start: Instant::now(),
            cores: CoreWatch::start(),
            load_average: load_average(),
            throttled: cgroup().throttled(),
        }
    }

    /// Returns the conditions since the start. `own` is the processor time of what is measured since then.
    pub fn finish(&self, own: Option<Duration>) -> Conditions {
        let (use_of_cores, elapsed) = (self.cores.finish(), self.start.elapsed());
        let cgroup = cgroup();
        let throttled = cgroup.throttled().zip(self.throttled);
        Conditions {
            cores: use_of_cores.map(|found| (found.cores, found.online)),
            free_cores: use_of_cores.zip(own).and_then(|(found, own)| found.free(own, elapsed)),
            steal: use_of_cores.and_then(CoreUse::steal_share),
            load_average: self.load_average,
            governor: read("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor"),
            quota: cgroup.quota(),
            throttled: throttled.map(|(now, then)| now.saturating_sub(then)),
        }
    }
}

/// An observation of the use of the cores.
#[derive(Clone, Debug)]
pub(super) struct CoreWatch {
    start: Instant,
    at_start: Option<CoreUse>,
}

impl CoreWatch {
    pub fn start() -> Self {
        CoreWatch { start: Instant::now(), at_start: CoreUse::now() }
    }

    /// Returns the cores that others than a process with this processor time left since the start; `None` if unknown, or if
    /// the time was too short for the clock of the operating system.
    pub fn free_cores(&self, own: Duration) -> Option<f64> {
        self.finish()?.free(own, self.start.elapsed())
    }

    fn finish(&self) -> Option<CoreUse> {
        let (now, then) = (CoreUse::now()?, self.at_start?);
        Some(CoreUse {
            total: now.total.checked_sub(then.total)?,
            busy: now.busy.checked_sub(then.busy)?,
            steal: now.steal.checked_sub(then.steal)?,
            ..now
        })
    }
}

/// The use of the cores that the process may run on, in ticks of all of them together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct CoreUse {
    /// The number of these cores.
    cores: usize,
    /// The number of all cores.
    online: usize,
    total: u64,
    /// Not idle, time of other machines included.
    busy: u64,
    steal: u64,
}

impl CoreUse {
    fn now() -> Option<Self> {
        let status = fs::read_to_string("/proc/self/status").ok()?;
        let list = status.lines().find_map(|line| line.strip_prefix("Cpus_allowed_list:"))?;
        let allowed = parse_list(list.trim())?;
        CoreUse::parse(&fs::read_to_string("/proc/stat").ok()?, &allowed)
    }

    /// Parses `/proc/stat`: `cpu0 user nice system idle iowait irq softirq steal guest guest_nice`. Guest time is a part of
    /// user time.
    fn parse(stat: &str, allowed: &[usize]) -> Option<Self> {
        let mut sum = CoreUse::default();
        for line in stat.lines().filter_map(|line| line.strip_prefix("cpu")) {
            let (number, times) = line.split_once(' ')?;
            let Ok(number) = number.parse() else { continue }; // the sum of all cores
            sum.online += 1;
            if !allowed.contains(&number) {
                continue;
            }
            let times: Vec<u64> =
                times.split_whitespace().map_while(|time| time.parse().ok()).collect();
            let total: u64 = times.iter().take(8).sum();
            let idle = times.get(3)? + times.get(4).unwrap_or(&0);
            sum.cores += 1;
            sum.total += total;
            sum.busy += total - idle;
            sum.steal += times.get(7).unwrap_or(&0);
        }
        (sum.cores > 0).then_some(sum)
    }

    fn steal_share(self) -> Option<f64> {
        (self.total > 0).then(|| self.steal as f64 / self.total as f64)
    }

    fn free(self, own: Duration, elapsed: Duration) -> Option<f64> {
        let cores = self.cores as f64;
        let own = own.as_secs_f64() / elapsed.as_secs_f64().max(1e-9);
        let busy = self.busy as f64 / self.total as f64 * cores;
        let is_precise = self.total >= MIN_TICKS * self.cores as u64;
        is_precise.then(|| (cores - (busy - own).max(0.0)).clamp(0.0, cores))
    }
}

/// Parses a list of numbers and ranges: `0-2,5`.
fn parse_list(text: &str) -> Option<Vec<usize>> {
    let mut numbers = Vec::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let ends: (usize, usize) = (first.parse().ok()?, last.parse().ok()?);
        numbers.extend(ends.0..=ends.1);
    }
    Some(numbers)
}

fn load_average() -> Option<f64> {
    read("/proc/loadavg")?.split(' ').next()?.parse().ok()
}

fn read(path: impl AsRef<Path>) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// The files of the control group of this process and of those around it, the innermost first.
struct Cgroup(Vec<PathBuf>);

fn cgroup() -> Cgroup {
    let groups = fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
    Cgroup::of(Path::new("/sys/fs/cgroup"), &groups)
}

impl Cgroup {
    /// Parses `/proc/self/cgroup`: `0::/user.slice` (version 2), `3:cpu,cpuacct:/user` (version 1).
    fn of(root: &Path, groups: &str) -> Self {
        let folder = |line: &str| {
            let (_, rest) = line.split_once(':')?;
            let (controllers, path) = rest.split_once(':')?;
            let controller = match controllers {
                "" => "",
                _ if controllers.split(',').any(|name| name == "cpu") => "cpu",
                _ => return None,
            };
            let start = root.join(controller);
            let folder = start.join(path.trim_start_matches('/'));
            Some(
                folder
                    .ancestors()
                    .take_while(|up| up.starts_with(&start))
                    .map(Path::to_owned)
                    .collect::<Vec<_>>(),
            )
        };
        Cgroup(groups.lines().filter_map(folder).flatten().collect())
    }

    /// The least quota of all groups, in cores.
    fn quota(&self) -> Option<f64> {
        let of_folder = |folder: &PathBuf| {
            let text = read(folder.join("cpu.max")).or_else(|| {
                let [quota, period] =
                    ["cpu.cfs_quota_us", "cpu.cfs_period_us"].map(|name| read(folder.join(name)));
                Some(format!("{} {}", quota?, period?))
            })?;
            let (quota, period) = text.split_once(' ')?;
            let cores = quota.parse::<f64>().ok()? / period.parse::<f64>().ok()?;
            Some(cores).filter(|cores| *cores > 0.0)
        };
        self.0.iter().filter_map(of_folder).reduce(f64::min)
    }

    /// The time that the innermost group with a count was stopped.
    fn throttled(&self) -> Option<Duration> {
        self.0.iter().find_map(|folder| {
            let text = read(folder.join("cpu.stat"))?;
            let time = text.lines().find_map(|line| line.strip_prefix("throttled_usec "))?;
            Some(Duration::from_micros(time.parse().ok()?))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STAT: &str = "cpu  60 0 40 100 0 0 0 20 7 0\n\
        cpu0 50 0 30 20 0 0 0 0 7 0\n\
        cpu1 10 0 10 40 20 0 0 20 0 0\n\
        cpu2 0 0 0 100 0 0 0 0 0 0\n\
        intr 5 0\nctxt 7\n";

    #[test]
    fn only_the_cores_of_the_process_count() {
        let of = |allowed: &[usize]| CoreUse::parse(STAT, allowed).unwrap();
        let both = CoreUse { cores: 2, online: 3, total: 200, busy: 120, steal: 20 };
        assert_eq!(of(&[0, 1]), both);
        assert_eq!(of(&[2]), CoreUse { cores: 1, online: 3, total: 100, busy: 0, steal: 0 });
        assert_eq!(both.steal_share(), Some(0.1));
        assert_eq!(CoreUse::parse(STAT, &[7]), None);
        assert_eq!(CoreUse::parse("cpu0 x", &[0]), None);
    }

    #[test]
    fn free_cores_are_those_that_others_leave() {
        let second = Duration::from_secs(1);
        let found = CoreUse { cores: 2, online: 2, total: 200, busy: 120, steal: 0 };
        let free = |own: f64| found.free(Duration::from_secs_f64(own), second).unwrap();
        assert!((free(1.2) - 2.0).abs() < 1e-9, "all of the use is its own");
        assert!((free(1.0) - 1.8).abs() < 1e-9);
        assert!((free(0.0) - 0.8).abs() < 1e-9);
        assert_eq!(free(9.0), 2.0);
        let short = CoreUse { total: 19, busy: 19, ..found };
        assert_eq!(short.free(second, second), None, "too short for the clock");
    }

    #[test]
    fn cores_are_lacking_if_others_take_a_tenth_of_one() {
        let of = |free: f64| Conditions {
            free_cores: Some(free),
            cores: Some((2, 8)),
            ..Conditions::default()
        };
        assert_eq!(of(0.95).lacking_cores(1), None);
        assert_eq!(of(0.85).lacking_cores(1), Some(0.85));
        assert_eq!(of(1.7).lacking_cores(2), Some(1.7));
        assert_eq!(of(1.9).lacking_cores(4), None, "more threads than cores");
        assert_eq!(Conditions::default().lacking_cores(2), None);
    }

    #[test]
    fn lists_have_numbers_and_ranges() {
        assert_eq!(parse_list("0-2,5"), Some(vec![0, 1, 2, 5]));
        assert_eq!(parse_list("3"), Some(vec![3]));
        assert_eq!(parse_list(""), None);
        assert_eq!(parse_list("0-x"), None);
    }

    #[test]
    fn quotas_are_those_of_all_groups() {
        let root = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("outer/cpu.max", "150000 100000\n");
        write("outer/inner/cpu.max", "max 100000\n");
        write("outer/inner/cpu.stat", "usage_usec 9\nnr_throttled 1\nthrottled_usec 250\n");
        write("cpu/old/cpu.cfs_quota_us", "50000\n");
        write("cpu/old/cpu.cfs_period_us", "100000\n");
        let of = |groups: &str| Cgroup::of(root.path(), groups);
        let new = of("0::/outer/inner\n");
        assert_eq!((new.quota(), new.throttled()), (Some(1.5), Some(Duration::from_micros(250))));
        assert_eq!(of("4:memory:/old\n3:cpu,cpuacct:/old\n").quota(), Some(0.5));
        assert_eq!(of("4:memory:/old\n").quota(), None);
        assert_eq!(of("").throttled(), None);
    }

    #[test]
    fn this_machine_can_be_observed() {
        let conditions = ConditionsWatch::start().finish(Some(Duration::ZERO));
        if let Some((cores, online)) = conditions.cores {
            assert!(0 < cores && cores <= online);
        }
    }
}
