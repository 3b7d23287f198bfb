//! Engines that are shell scripts.

use std::fs;
use std::path::Path;
use std::thread;

use super::*;

const SPEED: &str = "echo 'Parsing speed: 15.5 news/sec'";

fn shell(script: &str) -> Engine {
    let command = EngineCommand::new("/bin/sh").argument("-c").argument(script);
    Engine { name: "shell".to_owned(), command }
}

fn run(script: &str) -> Result<EngineSample, EngineFailure> {
    let limits = EngineLimits { timeout: Duration::from_secs(30), ..EngineLimits::default() };
    shell(script).run(&limits, &CancellationToken::default())
}

fn failure(script: &str) -> (String, String) {
    let EngineFailure { reason, stderr } = run(script).unwrap_err();
    (reason.to_string(), stderr)
}

fn timed_out(script: &str) -> EngineFailure {
    let timeout = Duration::from_millis(300);
    let start = Instant::now();
    let failure = shell(script)
        .run(&EngineLimits { timeout, ..EngineLimits::default() }, &CancellationToken::default())
        .unwrap_err();
    assert_eq!(failure.reason, FailureReason::TimedOut(timeout));
    assert!(start.elapsed() < Duration::from_secs(10), "{script}");
    failure
}

/// Whether a process with the number in this file comes to its end.
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
fn a_turn_is_what_the_engine_told_and_took() {
    let sample =
        run(&format!("echo Using x; {SPEED}; echo Parsed news: 7; echo Version: x 1")).unwrap();
    assert_eq!((sample.news_per_second, sample.news), (15.5, Some(7)));
    assert_eq!(sample.version.as_deref(), Some("x 1"));
    assert!(sample.wall_time > Duration::ZERO && sample.wall_time < Duration::from_secs(30));
    let sample = run(SPEED).unwrap();
    assert_eq!((sample.news, sample.version), (None, None));
}

#[test]
fn an_engine_is_told_how_long_to_measure_and_has_nothing_to_read() {
    let limits = EngineLimits { min_time: Duration::from_millis(250), ..EngineLimits::default() };
    let script = "cat; echo \"Version: $NEWSPARSE_ENGINE $NEWSPARSE_MIN_TIME $MORE\"";
    let mut engine = shell(&format!("{SPEED}; {script}"));
    engine.command = engine.command.variable("MORE", "more");
    assert_eq!(
        engine.run(&limits, &CancellationToken::default()).unwrap().version.as_deref(),
        Some("1 0.25 more")
    );
}

#[test]
fn processor_time_is_that_of_the_engine_and_its_children() {
    let busy = "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done";
    let sample = run(&format!("({busy}); {SPEED}")).unwrap();
    let time = sample.processor_time.unwrap();
    assert!(time > Duration::from_millis(20) && time < sample.wall_time * 2, "{sample:?}");
}

#[test]
#[cfg(target_os = "linux")]
fn memory_is_that_of_the_engine_and_not_of_this_process() {
    let hundred_megabytes = std::hint::black_box(vec![1_u8; 100_000_000]);
    let small = run(&format!("sleep 0.1; {SPEED}")).unwrap().peak_memory.unwrap();
    assert!((100_000..20_000_000).contains(&small), "{small}");
    drop(hundred_megabytes);
    let held = "sleep 0.1; head -c 250000000 /dev/zero | tail -n 1 | wc -c";
    let large = run(&format!("{held}; {SPEED}")).unwrap().peak_memory.unwrap();
    assert!((240_000_000..600_000_000).contains(&large), "{large}");
}

#[test]
fn what_fails_says_why() {
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
fn what_cannot_be_started_is_named() {
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
fn gigabytes_of_output_are_read_and_forgotten() {
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
fn what_hangs_is_ended_with_its_last_words() {
    assert_eq!(timed_out("echo waiting >&2; sleep 1000").stderr, "waiting");
    timed_out("trap '' TERM; sleep 1000; sleep 1000");
    timed_out("exec >&- 2>&-; sleep 1000");
    assert_eq!(timed_out("trap 'echo tidy >&2; exit' TERM; sleep 1000 & wait").stderr, "tidy");
}

#[test]
fn children_are_ended_with_the_engine() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("child");
    let child =
        format!("(trap '' TERM HUP; sleep 1000; sleep 1000) & echo $! > '{}'", file.display());
    let start = Instant::now();
    assert_eq!(run(&format!("{child}; {SPEED}")).unwrap().news_per_second, 15.5);
    assert!(ends(&file), "left behind");
    assert_eq!(failure(&format!("{child}; exit 1")).0, "ended with exit status: 1");
    assert!(ends(&file), "left behind by a failure");
    assert!(start.elapsed() < Duration::from_secs(20), "waited for");
    timed_out(&format!("{child}; sleep 1000"));
    assert!(ends(&file), "left behind by what hangs");
}

/// It holds the pipes open, and nobody can tell whose it is.
#[test]
fn a_child_that_left_the_group_is_not_waited_for() {
    if std::process::Command::new("setsid").arg("true").status().is_err() {
        return;
    }
    let start = Instant::now();
    assert_eq!(run(&format!("setsid sleep 5 & {SPEED}")).unwrap().news_per_second, 15.5);
    assert!(start.elapsed() < Duration::from_secs(4));
}

#[test]
fn an_engine_ends_when_all_ends() {
    let cancellation = CancellationToken::default();
    let clone = cancellation.clone();
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(200));
        clone.cancel();
    });
    let start = Instant::now();
    let failure = shell("sleep 1000").run(&EngineLimits::default(), &cancellation).unwrap_err();
    assert_eq!(failure.reason, FailureReason::Interrupted);
    assert!(start.elapsed() < Duration::from_secs(10));
}
