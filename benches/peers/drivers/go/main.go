// Runs gofeed as an engine of newsparse.
//
//	driver gofeed PATH...
//	driver gofeed --version
//
// All files below the paths are read into memory first. A first pass warms up and counts the news items and their fields
// that are not empty; then passes are measured until they add up to NEWSPARSE_MIN_TIME, or NEWSPARSE_PASSES of them. A
// document that gofeed rejects has no items.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"sort"
	"strconv"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
)

const module = "github.com/mmcdole/gofeed"

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(arguments []string) error {
	if len(arguments) < 2 || arguments[0] != "gofeed" {
		return errors.New("usage: driver gofeed PATH... | --version")
	}
	if paths := arguments[1:]; paths[0] != "--version" {
		if err := measure(paths); err != nil {
			return err
		}
	}
	fmt.Printf("Version: gofeed %s, %s\n", version(), strings.Replace(runtime.Version(), "go", "Go ", 1))
	return nil
}

// version returns the version of gofeed that this program was built with, which is unknown without modules.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "of unknown version"
	}
	for _, dependency := range info.Deps {
		if dependency.Path == module {
			return strings.TrimPrefix(dependency.Version, "v")
		}
	}
	return "of unknown version"
}

func measure(paths []string) error {
	documents, err := load(paths)
	if err != nil {
		return err
	}
	minTime, passes, err := effort()
	if err != nil {
		return err
	}
	news, fields := count(documents)
	if news == 0 {
		return fmt.Errorf("gofeed finds no news in %d documents", len(documents))
	}
	times := timePasses(documents, minTime, passes)
	fmt.Printf("Parsing speed: %.3f news/sec\n", float64(news)/median(times))
	fmt.Printf("Parsed news: %d\n", news)
	fmt.Printf("Parsed fields: %d\n", fields)
	fmt.Printf("Passes: %d\n", len(times))
	return nil
}

// effort returns the seconds to measure, and the number of passes to measure instead, or 0.
func effort() (float64, int, error) {
	minTime, passes := 1.0, 0
	var err error
	if text := os.Getenv("NEWSPARSE_MIN_TIME"); text != "" {
		minTime, err = strconv.ParseFloat(text, 64)
	}
	if text := os.Getenv("NEWSPARSE_PASSES"); text != "" && err == nil {
		passes, err = strconv.Atoi(text)
	}
	return minTime, passes, err
}

// load reads all files below the paths, except hidden ones in folders, in the order of their paths.
func load(paths []string) ([][]byte, error) {
	var documents [][]byte
	for _, root := range paths {
		err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if path != root && strings.HasPrefix(entry.Name(), ".") {
				if entry.IsDir() {
					return fs.SkipDir
				}
				return nil
			}
			if entry.IsDir() {
				return nil
			}
			document, err := os.ReadFile(path)
			documents = append(documents, document)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return documents, nil
}

// parse is what is timed. Each feed has a parser of its own, as gofeed asks for.
func parse(document []byte) (*gofeed.Feed, error) {
	return gofeed.NewParser().Parse(bytes.NewReader(document))
}

// count returns the number of news items and of their fields that are not empty.
func count(documents [][]byte) (news, fields int) {
	for _, document := range documents {
		feed, err := parse(document)
		if err != nil {
			continue
		}
		news += len(feed.Items)
		for _, item := range feed.Items {
			fields += fieldsOf(item)
		}
	}
	return news, fields
}

func fieldsOf(item *gofeed.Item) int {
	isPresent := []bool{
		item.GUID != "",
		item.Link != "",
		item.Title != "",
		len(item.Authors) > 0,
		item.PublishedParsed != nil,
		item.UpdatedParsed != nil,
		item.Description != "",
		item.Content != "",
		len(item.Categories) > 0,
		item.Image != nil,
		len(item.Enclosures) > 0,
	}
	fields := 0
	for _, present := range isPresent {
		if present {
			fields++
		}
	}
	return fields
}

// timePasses returns the seconds of each pass.
func timePasses(documents [][]byte, minTime float64, passes int) []float64 {
	var times []float64
	sum := 0.0
	for len(times) < passes || (passes == 0 && sum <= minTime) {
		start := time.Now()
		for _, document := range documents {
			feed, err := parse(document)
			runtime.KeepAlive(feed)
			_ = err // the document has no items then
		}
		times = append(times, time.Since(start).Seconds())
		sum += times[len(times)-1]
	}
	return times
}

func median(values []float64) float64 {
	sort.Float64s(values)
	middle := len(values) / 2
	if len(values)%2 == 1 {
		return values[middle]
	}
	return (values[middle-1] + values[middle]) / 2
}
