import footnotes from "markdown-it-footnote";

export default function (config) {
  config.amendLibrary("md", (md) => md.use(footnotes));
  config.addFilter("million", (cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`);
  config.addFilter("total", (rows) => rows.reduce((sum, row) => sum + row.cents, 0));
  config.addCollection("missies", (all) => all.getFilteredByGlob("content/missies/*.md"));
  config.addCollection("bronnen", (all) => all.getFilteredByGlob("content/bronnen/*.md"));
  return { dir: { input: "content", includes: "../_includes", data: "../_data", output: "public" } };
}
