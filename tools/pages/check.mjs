// Checks the pages of reports in Chromium, and takes their screenshots: see tools/screenshots.
//
//     node check.mjs PAGES IMAGES
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const [pages, images] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const NAMES = ["benchmark", "scale", "compare", "gate", "history"];
const THEMES = ["light", "dark"];
const SIZES = [{ name: "phone", width: 390, height: 844 }, { name: "desktop", width: 1280, height: 900 }];

// A desktop in the light theme and a phone in the dark one show everything that there is to see.
const isShown = (theme, size) => (theme === "light") === (size.name === "desktop");

/// Opens a page with or without scripts; a message of the console is a problem.
async function open(browser, name, theme, size, problems, hasScripts = true) {
  const page = await browser.newPage();
  page.on("console", (message) => problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) problems.push(`request: ${request.url()}`);
  });
  await page.setJavaScriptEnabled(hasScripts);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
  await page.setViewport({ width: size.width, height: size.height });
  await page.goto(pathToFileURL(resolve(pages, `${name}.html`)).href);
  return page;
}

/// What is wrong with the layout: the page scrolls to the side, or a phone does not show the columns that matter.
function layoutProblems() {
  const problems = [];
  const excess = document.documentElement.scrollWidth - innerWidth;
  if (excess > 0) problems.push(`the page is ${excess} px too wide`);
  for (const head of document.querySelectorAll("th")) {
    const matters = /^(verdict|limit|against .*|speed-up)$/.test(head.textContent);
    if (matters && head.getBoundingClientRect().right > innerWidth) {
      problems.push(`the column '${head.textContent}' is not visible`);
    }
  }
  for (const text of document.querySelectorAll("svg text")) {
    const { left, right } = text.getBoundingClientRect();
    if (left < 0 || right > innerWidth) problems.push(`'${text.textContent}' is cut`);
  }
  for (const plot of document.querySelectorAll("svg.plot")) {
    const boxes = [...plot.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
    boxes.forEach(([one, a], index) => {
      for (const [other, b] of boxes.slice(index + 1)) {
        const overlaps = a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom;
        if (overlaps) problems.push(`'${one}' and '${other}' overlap`);
      }
    });
  }
  return problems;
}

/// What is wrong with the script: sorting by a column, and the link to the report.
function scriptProblems() {
  const problems = [];
  if (!document.querySelector("a[download]").href.startsWith("blob:")) problems.push("no report to save");
  const button = [...document.querySelectorAll("th:first-child button")].at(-1);
  const head = button?.closest("th");
  const first = () => [...head.closest("table").tBodies[0].rows].map((row) => row.cells[0].textContent);
  if (head) {
    button.click();
    const once = first();
    button.click();
    const twice = first();
    const isSorted = JSON.stringify(once) === JSON.stringify(twice.reverse());
    if (!isSorted || head.ariaSort === null) problems.push(`not sorted: ${once}`);
  }
  return problems;
}

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
let failed = 0;
for (const name of NAMES) {
  for (const theme of THEMES) {
    for (const size of SIZES) {
      const problems = [];
      const page = await open(browser, name, theme, size, problems);
      if (isShown(theme, size)) await page.screenshot({ path: resolve(images, `${name}-${size.name}.png`) });
      problems.push(...(await page.evaluate(layoutProblems)));
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate(() => globalThis.axe.run());
      for (const { id, nodes } of violations) problems.push(`axe: ${id}: ${nodes.map((node) => node.html.slice(0, 160))}`);
      problems.push(...(await page.evaluate(scriptProblems)));
      await page.close();
      const rules = `${passes.length} rules of axe passed, ${violations.length} violated`;
      console.log(`${name}, ${theme}, ${size.width} px: ${rules}, ${problems.length} problems`);
      for (const problem of problems) console.log(`  ${problem}`);
      failed += problems.length;
    }
  }
  const problems = [];
  const page = await open(browser, name, "light", SIZES[0], problems, false);
  console.log(`${name}, without scripts: ${problems.length} problems`);
  failed += problems.length;
  await page.close();
}
await browser.close();
process.exit(failed === 0 ? 0 : 1);
