# The measure of work-out-statistics.ts in R, as an analyst would write it: whole columns at once for the rates, a
# function for each series for the trends. Rscript work-out-statistics.R FILE; the last line is a JSON object.

file <- commandArgs(trailingOnly = TRUE)[1]
rows <- read.csv(file, colClasses = "numeric") # whole numbers of R overflow in the sums
points <- 5
each <- 100

upper_limit <- function(x, confidence) {
  tail <- (1 - confidence) / 2
  z <- qnorm(1 - tail)
  exact <- qchisq(1 - tail, 2 * x + 2) / 2
  byar <- (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * sqrt(x + 1)))^3
  ifelse(x < 10, exact, byar)
}

lower_limit <- function(x, confidence) {
  tail <- (1 - confidence) / 2
  z <- qnorm(1 - tail)
  exact <- qchisq(tail, 2 * x) / 2
  byar <- x * (1 - 1 / (9 * x) - z / (3 * sqrt(x)))^3
  ifelse(x < 10, exact, byar)
}

rate_with_limits <- function(rows, confidence) {
  data.frame(
    value = 10000 * rows$count / rows$denominator,
    lower = 10000 * lower_limit(rows$count, confidence) / rows$denominator,
    upper = 10000 * upper_limit(rows$count, confidence) / rows$denominator
  )
}

recent_trend <- function(x, n) {
  t <- seq_along(x)
  chi_squared <- sum(n) * (sum(n) * sum(x * t) - sum(x) * sum(n * t))^2 /
    (sum(x) * (sum(n) - sum(x)) * (sum(n) * sum(n * t^2) - sum(n * t)^2))
  logit <- log(x / (n - x))
  slope <- function(keep) cov(t[keep], logit[keep]) / var(t[keep])
  without_one <- vapply(t, function(left) slope(t != left), numeric(1))
  steady <- all(sign(without_one) == sign(slope(TRUE)))
  list(chi_squared = chi_squared, significant = chi_squared > 9.54953570608324 && steady)
}

rate_seconds <- system.time({
  at_95 <- rate_with_limits(rows, 0.95)
  at_998 <- rate_with_limits(rows, 0.998)
})[["user.self"]]

starts <- seq(1, nrow(rows) - each + 1, by = each)
trend_seconds <- system.time({
  trends <- lapply(starts, function(start) {
    of <- start:(start + points - 1)
    recent_trend(rows$count[of], rows$denominator[of])
  })
})[["user.self"]]

sum_of_chi_squared <- sum(vapply(trends, function(trend) trend$chi_squared, numeric(1)), na.rm = TRUE)
cat(sprintf(
  '{"rates":%d,"rateSeconds":%.6f,"sumOfUpperLimits":%.17g,"trends":%d,"trendSeconds":%.6f,"sumOfChiSquared":%.17g}\n',
  nrow(rows), rate_seconds, sum(at_95$upper) + sum(at_998$upper), length(trends), trend_seconds, sum_of_chi_squared
))
