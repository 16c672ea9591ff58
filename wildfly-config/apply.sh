#!/usr/bin/env bash
# Prepares an existing WildFly 39 for the portal. Usage: JBOSS_HOME=/opt/wildfly ./apply.sh [ENV-FILE] | check | undo
# The server must be stopped: the scripts work on standalone-full-ha.xml through an embedded server. Safe to run again.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
: "${JBOSS_HOME:?set JBOSS_HOME to the folder of the WildFly server}"
[ -f "$JBOSS_HOME/bin/jboss-cli.sh" ] || { echo "No WildFly server in JBOSS_HOME=$JBOSS_HOME" >&2; exit 2; }
base=${JBOSS_BASE_DIR:-$JBOSS_HOME/standalone}
parts="org/postgresql/main org/eclipse/persistence/main"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cli() { # runs the given files in one embedded server
    { echo "embed-server --server-config=standalone-full-ha.xml --std-out=discard"; cat "$@"; echo "stop-embedded-server"; } > "$work/all.cli"
    JAVA_OPTS="${JAVA_OPTS:-} -Djboss.server.base.dir=$base" bash "$JBOSS_HOME/bin/jboss-cli.sh" --file="$work/all.cli" > "$work/out" 2>&1 \
        || { cat "$work/out" >&2; echo "FAILED" >&2; exit 1; }
}

case "${1:-}" in
check)
    for part in $parts; do [ -f "$JBOSS_HOME/modules/$part/module.xml" ] || { echo "module $part is missing" >&2; exit 1; }; done
    cli "$here/cli/90-check.cli"
    echo "Everything is there." ;;
undo)
    cli "$here/undo.cli"
    for part in $parts; do rm -rf "${JBOSS_HOME:?}/modules/$part"; done
    echo "Undone." ;;
*)
    for part in $parts; do
        ls "$here/modules/$part/"*.jar > /dev/null 2>&1 || { echo "modules/$part has no jar: take wildfly-config from a release, or build the project" >&2; exit 1; }
        mkdir -p "$JBOSS_HOME/modules/$part"
        cp "$here/modules/$part/"* "$JBOSS_HOME/modules/$part/"
    done
    : > "$work/settings.cli"
    if [ -n "${1:-}" ]; then
        [ -f "$1" ] || { echo "no such file: $1" >&2; exit 2; }
        while IFS='=' read -r key value; do
            case "$key" in ''|'#'*) continue ;; esac
            printf 'if (outcome == success) of /system-property=%s:read-resource\n    /system-property=%s:remove\nend-if\n/system-property=%s:add(value="%s")\n' "$key" "$key" "$key" "$value" >> "$work/settings.cli"
        done < "$1"
    fi
    cli "$here"/cli/[2-6]*.cli "$work/settings.cli" "$here/cli/90-check.cli"
    echo "Ready: $base/configuration/standalone-full-ha.xml" ;;
esac
