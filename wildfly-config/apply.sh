#!/usr/bin/env bash
# Prepares an existing WildFly 39 for the portal. Usage: JBOSS_HOME=/opt/wildfly ./apply.sh [ENV-FILE] | check | undo
# The server must be stopped: the scripts work on standalone-full-ha.xml through an embedded server. Safe to run again.
set -euo pipefail
die() { echo "apply.sh: $1" >&2; exit "${2:-1}"; }
here=$(cd "$(dirname "$0")" && pwd)
case "${1:-}" in -h|--help) sed -n '2,3s/^# //p' "$0"; exit 0 ;; esac
: "${JBOSS_HOME:?set JBOSS_HOME to the folder of the WildFly server}"
[ -f "$JBOSS_HOME/bin/jboss-cli.sh" ] || die "no WildFly server in JBOSS_HOME=$JBOSS_HOME" 2
base=${JBOSS_BASE_DIR:-$JBOSS_HOME/standalone}
config=$base/configuration/standalone-full-ha.xml
[ -f "$config" ] || die "there is no $config" 2
parts="org/postgresql/main org/eclipse/persistence/main"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

as_owner() { # what root writes, the server's own user could not write again
    local owner; owner=$(stat -c %U "$config")
    [ "$(id -u)" != 0 ] || [ "$owner" = root ] || die "the server belongs to $owner: run this as $owner (sudo -u $owner …)"
}
stopped() {
    local process running
    for process in /proc/[0-9]*/cmdline; do
        running=$( (tr '\0' '\n' < "$process" | sed -n 's/^-Djboss\.server\.base\.dir=//p' | tail -n 1) 2>/dev/null || true)
        [ -z "$running" ] || [ "$(realpath "$running")" != "$(realpath "$base")" ] \
            || die "the server is running (process $(basename "$(dirname "$process")")): stop it first"
    done
}
cli() { # runs the given files in one embedded server; its words are in $work/out
    { echo "embed-server --server-config=standalone-full-ha.xml --std-out=discard"; cat "$@"; echo "stop-embedded-server"; } > "$work/all.cli"
    JAVA_OPTS="${JAVA_OPTS:-} -Dfile.encoding=UTF-8 -Djboss.server.base.dir=$base" \
        bash "$JBOSS_HOME/bin/jboss-cli.sh" --file="$work/all.cli" > "$work/out" 2>&1 \
        || { grep -vxF '{"outcome" => "success"}' "$work/out" >&2; die "a script failed, see above"; }
}
check_modules() {
    local part jar
    for part in $parts; do
        [ -f "$JBOSS_HOME/modules/$part/module.xml" ] || { echo "PROBLEM missing: the module modules/$part"; continue; }
        sed -n 's/.*<resource-root path="\([^"]*\)".*/\1/p' "$here/modules/$part/module.xml" | while read -r jar; do
            if [ ! -f "$JBOSS_HOME/modules/$part/$jar" ]; then echo "PROBLEM missing: modules/$part/$jar"
            elif [ -f "$here/modules/$part/$jar" ] && ! cmp -s "$here/modules/$part/$jar" "$JBOSS_HOME/modules/$part/$jar"; then
                echo "PROBLEM modules/$part/$jar is not the one of this release"
            fi
        done
    done
}
check() {
    { check_modules; grep '^PROBLEM' "$work/out" || true; } > "$work/problems"
    [ ! -s "$work/problems" ] || { sed 's/^PROBLEM //' "$work/problems" >&2; die "$(grep -c . "$work/problems") problem(s): run apply.sh ENV-FILE"; }
}
known_settings() { # names of the settings dvc.* that stand in the configuration
    sed -n '/<system-properties>/,/<\/system-properties>/s/.*<property name="\(dvc\.[^"]*\)".*/\1/p' "$config"
}
forget() { # names on standard input: commands that take these settings away
    local key
    while read -r key; do printf '/system-property=%s:remove\n' "$key"; done
}
settings() { # env file: commands that make the settings of the server those of the file, no more and no less
    local line key value number=0
    : > "$work/names"
    while IFS= read -r line || [ -n "$line" ]; do
        number=$((number + 1)); line=${line%$'\r'}
        case "$line" in ''|'#'*) continue ;; esac
        key=${line%%=*}; value=${line#*=}
        [[ $line == *=* && $key =~ ^dvc\.[a-z0-9.-]+$ ]] || die "$1, line $number: not of the form dvc.name=value" 2
        case "$key" in dvc.secret|*password*) die "$1, line $number: secrets belong into the environment, not into the configuration" 2 ;; esac
        value=${value//\\/\\\\}; value=${value//\"/\\\"}
        printf 'if (outcome == success) of /system-property=%s:read-resource\n    /system-property=%s:write-attribute(name=value,value="%s")\nelse\n    /system-property=%s:add(value="%s")\nend-if\n' \
            "$key" "$key" "$value" "$key" "$value"
        echo "$key" >> "$work/names"
    done < "$1"
    known_settings | grep -vxF -f "$work/names" | forget || true
}

case "${1:-}" in
check)
    as_owner
    cli "$here/cli/90-check.cli"
    check
    echo "Everything is there." ;;
undo)
    as_owner; stopped
    known_settings | forget > "$work/settings.cli"
    cli "$here/undo.cli" "$work/settings.cli"
    for part in $parts; do
        place=$JBOSS_HOME/modules/$part
        [ ! -f "$place/.dvc" ] || rm -rf "$place"
        [ ! -d "$place.before-dvc" ] || mv "$place.before-dvc" "$place"
        (cd "$JBOSS_HOME/modules" && [ ! -d "$(dirname "$part")" ] || rmdir -p --ignore-fail-on-non-empty "$(dirname "$part")")
    done
    if [ ! -f "$config.before-dvc" ]; then echo "Undone."
    elif cmp -s "$config" "$config.before-dvc"; then rm "$config.before-dvc"; echo "Undone: the configuration is what it was, byte for byte."
    else echo "Undone. Other things have changed since the first run: diff $config.before-dvc $config"
    fi ;;
*)
    as_owner; stopped
    : > "$work/settings.cli"
    if [ -n "${1:-}" ]; then
        [ -f "$1" ] || die "no such file: $1" 2
        settings "$1" > "$work/settings.cli"
    fi
    for part in $parts; do
        ls "$here/modules/$part/"*.jar > /dev/null 2>&1 || die "modules/$part has no jar: take wildfly-config from a release, or build the project"
    done
    grep -qF 'jndi-name="java:/jdbc/dvc"' "$config" || cp -p "$config" "$config.before-dvc"
    for part in $parts; do
        place=$JBOSS_HOME/modules/$part
        if [ -d "$place" ] && [ ! -f "$place/.dvc" ]; then
            mv "$place" "$place.before-dvc"; echo "The server had its own module $part: kept as $(basename "$place").before-dvc"
        fi
        mkdir -p "$place"
        cp "$here/modules/$part/"* "$place/"; touch "$place/.dvc"
    done
    cli "$here"/cli/[2-6]*.cli "$work/settings.cli" "$here/cli/90-check.cli"
    check
    echo "Ready: $config" ;;
esac
