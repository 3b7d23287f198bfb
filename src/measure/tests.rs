use super::*;
use crate::corpus::Document;
use crate::parse::Parser;

const FEED: &str =
    "<rss><channel><item><title>a</title></item><item><title>b</title></item></channel></rss>";

fn corpus(documents: usize) -> Corpus {
    let document = |number| Document::new(format!("{number}.xml"), FEED.as_bytes());
    Corpus::new("test", (0..documents).map(document).collect())
}

fn passes(number: usize) -> MeasureOptions {
    MeasureOptions::default().passes(NonZero::new(number))
}

#[test]
fn the_number_of_passes_is_exact() {
    let mut samples = 0;
    let measurement =
        measure(&corpus(3), &Parser::default(), &passes(4), &mut |_| samples += 1).unwrap();
    assert_eq!((measurement.news, measurement.passes(), samples), (6, 4, 4));
}

#[test]
fn one_thread_and_a_pool_find_the_same_news() {
    for threads in [1, 2, 5] {
        let threads = Threads::Pool(NonZero::new(threads).unwrap());
        let measurement =
            measure(&corpus(7), &Parser::default(), &passes(2).threads(threads), &mut |_| ())
                .unwrap();
        assert_eq!(measurement.news, 14);
    }
}

#[test]
fn one_thread_and_a_pool_find_the_same_news_in_a_large_document() {
    let items = "<item><title>a</title></item>\n".repeat(50_000);
    let feed = format!("<rss><channel>{items}</channel></rss>");
    let corpus = Corpus::new("test", vec![Document::new("a.xml", feed.into_bytes())]);
    let parser = Parser::default();
    let pass = |threads| Pass::new(&corpus, &parser, threads).unwrap();
    let (one, pool) = (pass(Threads::Single), pass(Threads::Pool(NonZero::new(3).unwrap())));
    assert_eq!((one.run(), pool.run()), (50_000, 50_000));
    assert_eq!(one.digest(), pool.digest());
}

#[test]
fn the_warm_up_takes_the_profile_on_one_thread() {
    let broken = Document::new("broken.xml", &b"<rss><channel><item><title>a</title>"[..]);
    let mut corpus = corpus(2);
    corpus.documents.push(broken);
    let profile = |options: MeasureOptions| {
        measure_with_profile(&corpus, &Parser::default(), &options, &mut |_| ()).unwrap()
    };
    let (measurement, profiled) = profile(passes(2));
    let (found, expected) = (profiled.unwrap(), Profile::new(&corpus, &Parser::default(), 1));
    assert_eq!((measurement.news, found.news(), found.formats.len()), (5, 5, 1));
    let errors = |profile: &Profile| format!("{:?}", profile.errors);
    assert_eq!(errors(&found), errors(&expected));
    assert_eq!(found.errors.len(), 1);
    let pool = Threads::Pool(NonZero::new(2).unwrap());
    assert!(profile(passes(2).threads(pool)).1.is_none());
}

#[test]
fn a_cancelled_warm_up_is_an_interruption() {
    let options = passes(1);
    options.cancellation.cancel();
    let result = measure_with_profile(&corpus(2), &Parser::default(), &options, &mut |_| ());
    assert!(matches!(result, Err(MeasureError::Interrupted)));
}

#[test]
fn a_corpus_without_news_is_an_error() {
    let empty = Corpus::new("nothing", vec![Document::new("a.xml", &b"<rss/>"[..])]);
    let error = measure(&empty, &Parser::default(), &passes(1), &mut |_| ()).unwrap_err();
    assert_eq!(error.to_string(), "nothing: no news in 1 documents");
}

#[test]
fn figures_follow_from_the_samples() {
    let measurement = Measurement {
        threads: Threads::Single,
        documents: 5,
        bytes: 500,
        news: 50,
        passes_per_sample: 2,
        samples_ns: vec![400_000_000, 200_000_000, 180_000_000, 220_000_000, 200_000_000],
        processor_ns: Vec::new(),
        conditions: Conditions::default(),
        reading: None,
        partial: false,
    };
    assert_eq!(measurement.median_ns(), 100_000_000.0);
    assert_eq!(measurement.news_per_second(), 500.0);
    let interval = measurement.news_per_second_interval();
    assert_eq!((interval.low.round(), interval.high.round()), (250.0, 556.0));
}
