//! Engines that are shell scripts. Nothing depends on how long they take; timeouts are long enough for a busy machine.

use std::fs;
use std::path::Path;
use std::thread;

use super::*;

/// No run takes as long, even on a busy machine.
const LONG: Duration = Duration::from_secs(300);

const SPEED: &str = "echo 'Parsing speed: 15.5 news/sec'";

fn shell(script: &str) -> Engine {
    let command = EngineCommand::new("/bin/sh").argument("-c").argument(script);
    Engine { name: "shell".to_owned(), command }
}

fn run(script: &str) -> Result<EngineSample, EngineFailure> {
    let limits = EngineLimits::default().timeout(LONG);
    shell(script).run(&limits, &CancellationToken::default())
}

fn failure(script: &str) -> (String, String) {
    let EngineFailure { reason, stderr } = run(script).unwrap_err();
    (reason.to_string(), stderr)
}

fn timed_out(script: &str) -> EngineFailure {
    let timeout = Duration::from_secs(1);
    let start = Instant::now();
    let failure = shell(script)
        .run(&EngineLimits { timeout, ..EngineLimits::default() }, &CancellationToken::default())
        .unwrap_err();
    assert_eq!(failure.reason, FailureReason::TimedOut(timeout));
    assert!(start.elapsed() < LONG, "{script}");
    failure
}

/// Returns whether the process whose number is in this file ends.
fn ends(file: &Path) -> bool {
    let number = fs::read_to_string(file).unwrap();
    let is_alive = || {
        let status = fs::read_to_string(format!("/proc/{}/stat", number.trim()));
        status.is_ok_and(|status| !status.contains(") Z"))
    };
    (0..500).any(|_| {
        thread::sleep(Duration::from_millis(10));
        !is_alive()
    })
}

#[test]
fn a_sample_has_the_printed_lines_and_the_time() {
    let sample = run(&format!(
        "echo Using x; {SPEED}; echo Parsed news: 7; echo Parsed fields: 40; echo Version: x 1"
    ))
    .unwrap();
    assert_eq!((sample.news_per_second, sample.news), (15.5, Some(7)));
    assert_eq!(sample.version.as_deref(), Some("x 1"));
    assert!(sample.wall_time > Duration::ZERO && sample.wall_time < LONG);
    let sample = run(SPEED).unwrap();
    assert_eq!((sample.news, sample.version), (None, None));
}

#[test]
fn engines_have_environment_variables_and_no_input() {
    let limits = EngineLimits::default().min_time(Duration::from_millis(250));
    let script = "cat; echo \"Version: $NEWSPARSE_ENGINE $NEWSPARSE_MIN_TIME $MORE\"";
    let mut engine = shell(&format!("{SPEED}; {script}"));
    engine.command = engine.command.variable("MORE", "more");
    assert_eq!(
        engine.run(&limits, &CancellationToken::default()).unwrap().version.as_deref(),
        Some("1 0.25 more")
    );
}

#[test]
fn processor_time_includes_children() {
    let busy = "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done";
    let sample = run(&format!("({busy}); {SPEED}")).unwrap();
    let time = sample.processor_time.unwrap();
    assert!(time > Duration::from_millis(20) && time < sample.wall_time * 2, "{sample:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn peak_memory_excludes_this_process() {
    let hundred_megabytes = std::hint::black_box(vec![1_u8; 100_000_000]);
    let small = run(&format!("sleep 0.1; {SPEED}")).unwrap().peak_memory.unwrap();
    assert!((100_000..20_000_000).contains(&small), "{small}");
    drop(hundred_megabytes);
    let held = "sleep 0.1; head -c 250000000 /dev/zero | tail -n 1 | wc -c";
    let large = run(&format!("{held}; {SPEED}")).unwrap().peak_memory.unwrap();
    assert!((240_000_000..600_000_000).contains(&large), "{large}");
}

#[test]
fn failures_have_a_reason() {
    let (reason, stderr) = failure(&format!("{SPEED}; echo one >&2; echo two >&2; exit 3"));
    assert_eq!((reason.as_str(), stderr.as_str()), ("ended with exit status: 3", "one\ntwo"));
    let (reason, _) = failure(&format!("{SPEED}; kill -SEGV $$"));
    assert!(reason.starts_with("ended with signal: 11 (SIGSEGV)"), "{reason}");
    for script in ["", "echo garbage", "head -c 100000 /dev/urandom", "echo Parsed news: 7"] {
        assert_eq!(failure(script).0, "printed no line 'Parsing speed: N news/sec'", "{script}");
    }
    for number in ["-1", "0", "inf", "NaN", "12,345", "1.234,5"] {
        let (reason, _) = failure(&format!("echo 'Parsing speed: {number} news/sec'"));
        let quoted = format!("printed 'Parsing speed: {number} news/sec': expected ");
        assert!(reason.starts_with(&quoted), "{reason}");
    }
}

#[test]
fn programs_that_cannot_be_started_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("no-program");
    fs::write(&file, "x").unwrap();
    for (program, expected) in [
        (Path::new("no-such-program-here"), "No such file or directory"),
        (&file, "Permission denied"),
        (folder.path(), "Permission denied"),
    ] {
        let engine = Engine { name: "x".to_owned(), command: EngineCommand::new(program) };
        let failure =
            engine.run(&EngineLimits::default(), &CancellationToken::default()).unwrap_err();
        let expected = format!("cannot be started: {}: {expected}", program.display());
        assert_eq!(failure.to_string(), expected);
    }
}

#[test]
fn large_output_is_read_to_its_end() {
    for script in [
        "head -c 5000000 /dev/zero | tr '\\0' '\\n'",
        "head -c 300000000 /dev/zero",
        "head -c 300000000 /dev/zero >&2",
    ] {
        let sample = run(&format!("{script}; echo; {SPEED}")).unwrap();
        assert_eq!(sample.news_per_second, 15.5, "{script}");
    }
    timed_out("yes");
    timed_out("yes >&2");
    assert_eq!(timed_out("yes 'Parsing speed: 1 news/sec'").stderr, "");
}

#[test]
fn a_timeout_kills_the_engine_and_keeps_its_stderr() {
    assert_eq!(timed_out("echo waiting >&2; sleep 1000").stderr, "waiting");
    timed_out("trap '' TERM; sleep 1000; sleep 1000");
    timed_out("exec >&- 2>&-; sleep 1000");
    assert_eq!(timed_out("trap 'echo tidy >&2; exit' TERM; sleep 1000 & wait").stderr, "tidy");
}

#[test]
fn children_are_killed_with_the_engine() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("child");
    let child =
        format!("(trap '' TERM HUP; sleep 1000; sleep 1000) & echo $! > '{}'", file.display());
    let start = Instant::now();
    assert_eq!(run(&format!("{child}; {SPEED}")).unwrap().news_per_second, 15.5);
    assert!(ends(&file), "left behind");
    assert_eq!(failure(&format!("{child}; exit 1")).0, "ended with exit status: 1");
    assert!(ends(&file), "left behind by a failure");
    assert!(start.elapsed() < LONG, "waited for");
    timed_out(&format!("{child}; sleep 1000"));
    assert!(ends(&file), "left behind by what hangs");
}

/// It holds the pipes open, and cannot be found.
#[test]
fn a_child_that_left_the_group_is_not_waited_for() {
    if std::process::Command::new("setsid").arg("true").status().is_err() {
        return;
    }
    let start = Instant::now();
    assert_eq!(run(&format!("setsid sleep 60 & {SPEED}")).unwrap().news_per_second, 15.5);
    assert!(start.elapsed() < Duration::from_secs(50));
}

#[test]
fn cancellation_kills_the_engine() {
    let cancellation = CancellationToken::default();
    let clone = cancellation.clone();
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(200));
        clone.cancel();
    });
    let start = Instant::now();
    let failure = shell("sleep 1000").run(&EngineLimits::default(), &cancellation).unwrap_err();
    assert_eq!(failure.reason, FailureReason::Interrupted);
    assert!(start.elapsed() < LONG);
}
