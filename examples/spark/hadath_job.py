"""hadath over an archive in Spark: one stateless map over records, then a merge whose order does not matter.

    spark-submit --master ... examples/spark/hadath_job.py news.parquet out --hadath "hadath"

INPUT is JSONL (also gzipped) or Parquet with columns that `hadath extract` knows: id, text, title, date, source, url.
Every row needs an id: a number of the record within its partition would be another one in every run.

OUTPUT is a folder with
    extracted.jsonl/     what `hadath extract` wrote, in parts
    extracted.parquet/   the same: id, published, source, record (the JSON of the whole answer)
    timeline.jsonl/      the merged timeline, in one part
    timeline.parquet/    the same: id, type, status, earliest, latest, country, place, entry (the JSON of the whole entry)

The command must be on every worker, or be reachable by the path that is given. A record that cannot be read is reported on
the worker's standard error and left out, as in a run on one machine.
"""

import argparse
import json

from pyspark.sql import Row, SparkSession
from pyspark.sql.types import StringType, StructField, StructType


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("input", help="JSONL or Parquet")
    parser.add_argument("output", help="a folder that is not there yet")
    parser.add_argument("--hadath", default="hadath", help="the command, as a worker's shell would be given it")
    parser.add_argument("--partitions", type=int, default=None, help="so many processes of the command")
    return parser.parse_args()


def read_rows(spark, path):
    """The rows as lines of JSON. JSONL goes through untouched: reading and writing it again would cost time for nothing."""
    if path.rstrip("/").endswith(".parquet"):
        return spark.read.parquet(path).toJSON()
    return spark.sparkContext.textFile(path)


def table(spark, rows, names):
    """A table of text columns, all of which may be empty."""
    return spark.createDataFrame(rows, StructType([StructField(name, StringType()) for name in names]))


def extracted_row(line):
    record = json.loads(line)
    return Row(record["id"], record["dct"], record["source"], line)


def timeline_row(line):
    entry = json.loads(line)
    facts = ["id", "type", "status", "earliest", "latest", "country", "place"]
    return Row(*[entry[fact] for fact in facts], line)


def main():
    options = arguments()
    spark = SparkSession.builder.appName("hadath").getOrCreate()
    lines = read_rows(spark, options.input)
    if options.partitions is not None:
        lines = lines.repartition(options.partitions)

    # Repeated texts are told among all records or not at all: a partition does not know the others.
    extract = f"{options.hadath} extract - --input-format jsonl --duplicates off --threads 1"
    extracted = lines.pipe(extract, checkCode=True)
    # Written before anything else reads it: later steps start from the files and extract nothing again.
    extracted.saveAsTextFile(f"{options.output}/extracted.jsonl")
    extracted = spark.sparkContext.textFile(f"{options.output}/extracted.jsonl")
    table(spark, extracted.map(extracted_row), ["id", "published", "source", "record"]).write.parquet(
        f"{options.output}/extracted.parquet"
    )

    merged = extracted.coalesce(1).pipe(f"{options.hadath} timeline --merge - --format jsonl", checkCode=True)
    merged.saveAsTextFile(f"{options.output}/timeline.jsonl")
    merged = spark.sparkContext.textFile(f"{options.output}/timeline.jsonl")
    facts = ["id", "type", "status", "earliest", "latest", "country", "place"]
    table(spark, merged.map(timeline_row), [*facts, "entry"]).write.parquet(f"{options.output}/timeline.parquet")
    spark.stop()


if __name__ == "__main__":
    main()
