# The file of ingest-files.ts read in R as an analyst would, and a rate with Byar's limits worked out for every row:
# data.table's fread where it is installed, else read.csv. Rscript read-and-rate.R FILE; the last line is a JSON object.

file <- commandArgs(trailingOnly = TRUE)[1]
to_number <- function(text) as.numeric(gsub(",", "", text))

seconds <- system.time({
  is_fast <- requireNamespace("data.table", quietly = TRUE)
  rows <- if (is_fast) data.table::fread(file, data.table = FALSE) else read.csv(file, check.names = FALSE)
  count <- to_number(rows[["Count"]])
  denominator <- to_number(rows[["Denominator"]])
  z <- qnorm(0.975)
  rate <- 10000 * count / denominator
  lower <- 10000 * count * (1 - 1 / (9 * count) - z / (3 * sqrt(count)))^3 / denominator
  upper <- 10000 * (count + 1) * (1 - 1 / (9 * (count + 1)) + z / (3 * sqrt(count + 1)))^3 / denominator
})[["elapsed"]]

cat(sprintf(
  '{"seconds":%.3f,"rows":%d,"isFast":%d,"sumOfRates":%.17g,"sumOfUpperLimits":%.17g}\n',
  seconds, nrow(rows), is_fast, sum(rate, na.rm = TRUE), sum(upper, na.rm = TRUE)
))
