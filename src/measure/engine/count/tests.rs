use super::super::PASSES_VARIABLE;
use super::*;

/// A program that executes about a million instructions a pass, in shell.
const ENGINE: &str = "
    passes=$NEWSPARSE_PASSES
    while [ $passes -ge 0 ]; do
        passes=$((passes - 1)) step=0
        while [ $step -lt 500 ]; do step=$((step + 1)); done
    done
    echo 'Parsing speed: 15 news/sec'
    echo \"Passes: $NEWSPARSE_PASSES\"";

fn shell(script: &str) -> EngineCommand {
    EngineCommand::new("sh").argument("-c").argument(script)
}

fn count(counter: Counter, script: &str) -> Result<f64, EngineFailure> {
    let passes = NonZero::new(2).unwrap();
    let (limits, cancellation) = (EngineLimits::default(), CancellationToken::default());
    counter.count(&shell(script), passes, &limits, &cancellation).map(|count| count.per_pass)
}

/// Returns the counter of this machine if it has one: the tests pass without.
fn counter() -> Option<Counter> {
    Counter::find(CountedEvent::Instructions).ok()
}

#[test]
fn counts_repeat_to_a_thousandth() {
    let Some(counter) = counter() else { return };
    let counts = [ENGINE; 2].map(|script| count(counter, script).unwrap());
    assert!(counts[0] > 100_000.0, "{counts:?}");
    assert!((counts[0] / counts[1] - 1.0).abs() < 1e-3, "{counts:?}");
    let more = count(counter, &ENGINE.replace("500", "505")).unwrap();
    assert!((more / counts[0] - 1.01).abs() < 3e-3, "{more} {counts:?}");
}

#[test]
fn processes_that_an_engine_starts_are_counted() {
    let Some(counter) = counter() else { return };
    let outer = format!("sh -c '{}'; true", ENGINE.replace('\'', "'\\''"));
    let (inner, outer) = (count(counter, ENGINE).unwrap(), count(counter, &outer).unwrap());
    assert!((outer / inner - 1.0).abs() < 1e-2, "{inner} {outer}");
}

#[test]
fn engines_must_run_the_passes_that_they_are_asked_for() {
    let Some(counter) = counter() else { return };
    for (script, expected) in [
        ("echo 'Parsing speed: 15 news/sec'", "printed no line 'Passes: 2'"),
        ("echo 'Parsing speed: 15 news/sec'; echo 'Passes: 3'", "printed no line 'Passes: 2'"),
        ("echo \"Passes: $NEWSPARSE_PASSES\"", "printed no line 'Parsing speed"),
        ("exit 3", "ended with exit status: 3"),
    ] {
        let error = count(counter, script).unwrap_err().to_string();
        assert!(error.contains(expected), "{script}: {error}");
    }
    let error = count(counter, "echo 'Parsing speed: 15 news/sec'").unwrap_err();
    assert!(error.to_string().contains(PASSES_VARIABLE));
}

/// The software events of the kernel are counted like those of the processor, which virtual machines do not have.
#[cfg(target_os = "linux")]
#[test]
fn the_kernel_counts_children_only() {
    use perf_event::events::Software;

    let run = |script: &str| {
        let command = shell(script);
        let (limits, cancellation) = (EngineLimits::default(), CancellationToken::default());
        processor::count_event(Software::TASK_CLOCK, || command.output(&limits, &cancellation))
    };
    let Ok((none, _)) = run(":") else { return }; // no counters for this user
    let (some, _) = run(&ENGINE.replace("$NEWSPARSE_PASSES", "200")).unwrap();
    assert!(some > 2 * none, "{none} {some}");
}
