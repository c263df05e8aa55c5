#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# validate-pdfa.sh FILE...: what PDFBox Preflight says of each file as PDF/A-1b. Exit 0: all valid; 1: one is not;
# 77: Preflight is not installed (Debian: libpdfbox2-java libfontbox2-java libactivation-java libjaxb-api-java
# libcommons-logging-java libcommons-io-java and a Java runtime).
set -euo pipefail

jars=${PALAS_JAVA_DIR:-/usr/share/java}
classpath=""
for jar in preflight pdfbox2 fontbox2 xmpbox commons-logging commons-io javax.activation jaxb-api; do
    if [[ ! -r $jars/$jar.jar ]]; then
        echo "validate-pdfa.sh: $jars/$jar.jar is missing" >&2
        exit 77
    fi
    classpath+=${classpath:+:}$jars/$jar.jar
done
if ! command -v java > /dev/null; then
    echo "validate-pdfa.sh: java is missing" >&2
    exit 77
fi

status=0
for file in "$@"; do
    if ! java -cp "$classpath" org.apache.pdfbox.preflight.Validator_A1b "$file" 2>&1; then
        status=1
    fi
done
exit $status
