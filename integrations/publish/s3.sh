#!/bin/sh
# Publishes to storage that speaks S3. Needs the AWS command line and its settings.
#
#   BUCKET=s3://news.example.org sh s3.sh https://www.example.org/rss.xml …
#
# For other providers set ENDPOINT, such as https://ACCOUNT.r2.cloudflarestorage.com.
# Of the bucket: let everybody read it, and allow GET from origin * (CORS).
set -eu

: "${BUCKET:?Set BUCKET to the address of the bucket, such as s3://news.example.org}"
OUT=${OUT:-public}
ENDPOINT=${ENDPOINT:-}

code=0
npx --yes iom-news publish "$@" --out "$OUT" || code=$?
# 1: a source is in trouble, and what could be published was. Anything else: nothing new is there.
[ "$code" -le 1 ] || exit "$code"

copy() {
  aws ${ENDPOINT:+--endpoint-url "$ENDPOINT"} s3 "$@" --no-progress \
    --content-type 'application/feed+json; charset=utf-8'
}

# First what nobody knows of yet: names change with content, so what has the same size is the same.
for folder in pages countries; do
  [ ! -d "$OUT/$folder" ] || copy sync "$OUT/$folder" "$BUCKET/$folder" --size-only \
    --exclude '*.iom-news-tmp-*' --cache-control 'public, max-age=31536000, immutable'
done

# Then the index, which names them.
copy cp "$OUT/feed.json" "$BUCKET/feed.json" \
  --cache-control 'public, max-age=300, stale-while-revalidate=600, stale-if-error=86400'

# Last what no edition of the last day needs.
for folder in pages countries; do
  [ ! -d "$OUT/$folder" ] || copy sync "$OUT/$folder" "$BUCKET/$folder" --size-only --delete \
    --exclude '*.iom-news-tmp-*' --cache-control 'public, max-age=31536000, immutable'
done
exit "$code"
