"""The file of ingest-files.ts read with Python's csv module, and a rate with Byar's limits worked out for every row.

python3 read-and-rate.py FILE; the last line is a JSON object.
"""
import csv
import json
import sys
import time
from math import sqrt
from statistics import NormalDist

z = NormalDist().inv_cdf(0.975)
begun = time.perf_counter()
rows = 0
sum_of_rates = 0.0
sum_of_upper_limits = 0.0
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        rows += 1
        if row["Count"] == "":
            continue
        count = float(row["Count"].replace(",", ""))
        denominator = float(row["Denominator"].replace(",", ""))
        rate = 10000 * count / denominator
        lower = 10000 * count * (1 - 1 / (9 * count) - z / (3 * sqrt(count))) ** 3 / denominator
        upper = 10000 * (count + 1) * (1 - 1 / (9 * (count + 1)) + z / (3 * sqrt(count + 1))) ** 3 / denominator
        sum_of_rates += rate
        sum_of_upper_limits += upper
seconds = time.perf_counter() - begun
print(
    json.dumps(
        {"seconds": seconds, "rows": rows, "sumOfRates": sum_of_rates, "sumOfUpperLimits": sum_of_upper_limits}
    )
)
