import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Runs ROME as an engine of newsparse: {@code Driver rome PATH...} or {@code Driver rome --version}.
 *
 * <p>All files below the paths are read into memory first. A first pass counts the news items and their fields that are
 * not empty. More passes warm up, until they add up to half of NEWSPARSE_MIN_TIME: most of the code is compiled then.
 * Passes are measured until they add up to NEWSPARSE_MIN_TIME, or NEWSPARSE_PASSES of them. A document that ROME rejects
 * has no items.
 */
public final class Driver {
    private static final double NANOSECONDS = 1e9;

    /** The result of the last document, which the compiler must not leave out. */
    private static volatile SyndFeed result;

    private Driver() {}

    public static void main(String[] arguments) {
        try {
            run(List.of(arguments));
        } catch (IOException error) {
            System.err.println("cannot be read: " + error);
            System.exit(1);
        } catch (IllegalArgumentException error) {
            System.err.println(error.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> arguments) throws IOException {
        if (arguments.size() < 2 || !arguments.get(0).equals("rome")) {
            throw new IllegalArgumentException("usage: Driver rome PATH... | --version");
        }
        if (!arguments.get(1).equals("--version")) {
            measure(arguments.subList(1, arguments.size()));
        }
        System.out.println("Version: ROME " + version() + ", Java " + System.getProperty("java.version"));
    }

    private static void measure(List<String> paths) throws IOException {
        List<byte[]> documents = new ArrayList<>();
        for (String path : paths) {
            load(Path.of(path), documents);
        }
        int news = 0;
        long fields = 0;
        for (byte[] document : documents) {
            SyndFeed feed = parse(document);
            if (feed != null) {
                news += feed.getEntries().size();
                fields += feed.getEntries().stream().mapToLong(Driver::fields).sum();
            }
        }
        if (news == 0) {
            throw new IllegalArgumentException("rome finds no news in " + documents.size() + " documents");
        }
        double minTime = Double.parseDouble(variable("NEWSPARSE_MIN_TIME", "1"));
        int exactly = Integer.parseInt(variable("NEWSPARSE_PASSES", "0"));
        if (exactly == 0) {
            timePasses(documents, minTime / 2, 0);
        }
        List<Double> passes = timePasses(documents, minTime, exactly);
        System.out.printf(Locale.ROOT, "Parsing speed: %.3f news/sec%n", news / median(passes));
        System.out.println("Parsed news: " + news);
        System.out.println("Parsed fields: " + fields);
        System.out.println("Passes: " + passes.size());
    }

    private static String variable(String name, String ifMissing) {
        String value = System.getenv(name);
        return value == null ? ifMissing : value;
    }

    /** Reads all files below a path, except hidden ones in folders, in the order of their paths. */
    private static void load(Path path, List<byte[]> documents) throws IOException {
        if (!Files.isDirectory(path)) {
            documents.add(Files.readAllBytes(path));
            return;
        }
        List<Path> children;
        try (Stream<Path> entries = Files.list(path)) {
            children = entries.sorted().toList();
        }
        for (Path child : children) {
            if (!child.getFileName().toString().startsWith(".")) {
                load(child, documents);
            }
        }
    }

    /** What is timed. Returns null if ROME rejects the document. */
    private static SyndFeed parse(byte[] document) {
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(document))) {
            return new SyndFeedInput().build(reader);
        } catch (Exception | StackOverflowError error) {
            return null;
        }
    }

    private static long fields(SyndEntry entry) {
        boolean[] isPresent = {
            isPresent(entry.getUri()),
            isPresent(entry.getLink()),
            isPresent(entry.getTitle()),
            isPresent(entry.getAuthor()) || isPresent(entry.getAuthors()),
            entry.getPublishedDate() != null,
            entry.getUpdatedDate() != null,
            entry.getDescription() != null && isPresent(entry.getDescription().getValue()),
            isPresent(entry.getContents()),
            isPresent(entry.getCategories()),
            isPresent(entry.getEnclosures()),
        };
        long fields = 0;
        for (boolean present : isPresent) {
            fields += present ? 1 : 0;
        }
        return fields;
    }

    private static boolean isPresent(String text) {
        return text != null && !text.isEmpty();
    }

    private static boolean isPresent(Collection<?> values) {
        return values != null && !values.isEmpty();
    }

    /** Returns the seconds of each pass: of so many, or of as many as add up to a time. */
    private static List<Double> timePasses(List<byte[]> documents, double minTime, int exactly) {
        List<Double> passes = new ArrayList<>();
        double sum = 0;
        while (exactly > 0 ? passes.size() < exactly : sum <= minTime) {
            long start = System.nanoTime();
            for (byte[] document : documents) {
                result = parse(document);
            }
            double seconds = (System.nanoTime() - start) / NANOSECONDS;
            passes.add(seconds);
            sum += seconds;
        }
        return passes;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double upper = sorted.get(middle);
        return sorted.size() % 2 == 1 ? upper : (sorted.get(middle - 1) + upper) / 2;
    }

    /** The version of ROME, from the manifest of its package. */
    private static String version() throws IOException {
        String properties = "/META-INF/maven/com.rometools/rome/pom.properties";
        Properties values = new Properties();
        try (var stream = SyndFeed.class.getResourceAsStream(properties)) {
            if (stream != null) {
                values.load(stream);
            }
        }
        return values.getProperty("version", "of unknown version");
    }
}
