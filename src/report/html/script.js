"use strict";
// Offers the embedded report as a file, and sorts tables by a click on the name of a column.
const report = document.getElementById("report").textContent;
for (const link of document.querySelectorAll("a[download]")) {
  link.href = URL.createObjectURL(new Blob([report], { type: "application/json" }));
  link.hidden = false;
}

function compare(one, other) {
  const [a, b] = [one, other].map((cell) => cell.dataset.sort);
  if (a !== undefined && b !== undefined) return a - b;
  if (a !== undefined || b !== undefined) return a === undefined ? -1 : 1;
  return one.textContent.localeCompare(other.textContent);
}

function sort(head) {
  const body = head.closest("table").tBodies[0];
  const rows = [...body.rows];
  const hasNumbers = rows.some((row) => row.cells[head.cellIndex].dataset.sort !== undefined);
  const order = head.ariaSort ?? (hasNumbers ? "ascending" : "descending");
  const direction = order === "ascending" ? -1 : 1;
  for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
  const cell = (row) => row.cells[head.cellIndex];
  body.append(...rows.sort((one, other) => direction * compare(cell(one), cell(other))));
}

for (const head of document.querySelectorAll("thead th")) {
  if (head.closest("table").tBodies[0].rows.length === 1) continue;
  const button = document.createElement("button");
  button.type = "button";
  button.append(...head.childNodes);
  button.addEventListener("click", () => sort(head));
  head.append(button);
}
