# shellcheck shell=sh
# How Java is found and started. Read by the scripts of the project folder (POSIX sh), which set $home to that folder.
# After find_jdk, $jdk is the JDK's home and $jdk_version its feature release; find_jdk fails when there is none.

jdk_needed=21
# shellcheck disable=SC2154 # set by whoever reads this
jar=$home/target/depositary.jar
cache=$home/target/depositary.aot
# shellcheck disable=SC2154
archive=$home/target/depositary.jsa
# shellcheck disable=SC2154
tried=$home/target/depositary.aot.tried
# Up to so many kilobytes of documents are read before the better compiler has earned back what it costs.
brief_documents=256

# Sets $release to the feature release of the JDK in $1 (21 of 21.0.4), or fails: no JDK there, or an unreadable one.
jdk_release() {
    release=''
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
    if [ -r "$1/release" ]; then
        while IFS='=' read -r jdk_key jdk_value; do
            if [ "$jdk_key" = JAVA_VERSION ]; then
                release=${jdk_value#\"}
                break
            fi
        done <"$1/release"
    else
        release=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | sed -n 1p)
    fi
    release=${release#1.}
    release=${release%%[!0-9]*}
    [ -n "$release" ]
}

# The home of the java that $PATH finds, through whatever links lead to it; empty when there is none.
jdk_on_path() {
    jdk_java=$(command -v java) || return 0
    jdk_java=$(readlink -f "$jdk_java" 2>/dev/null) || return 0
    jdk_java=${jdk_java%/bin/java}
    printf '%s\n' "${jdk_java%/jre}"
}

# JAVA_HOME and PATH are choices somebody made: the first that fits is taken. Of the usual folders, the newest.
find_jdk() {
    jdk='' jdk_version=0
    for jdk_candidate in "${JAVA_HOME:-}" "$(jdk_on_path)"; do
        if [ -n "$jdk_candidate" ] && jdk_release "$jdk_candidate" && [ "$release" -ge "$jdk_needed" ]; then
            jdk=$jdk_candidate jdk_version=$release
            return 0
        fi
    done
    for jdk_candidate in /usr/lib/jvm/* /usr/java/* /usr/local/lib/jvm/* /usr/local/*jdk* /opt/*jdk* /opt/java/* \
        /opt/jvm/* /opt/*temurin* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
        "${HOME:-/nonexistent}"/.jdks/* "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if jdk_release "$jdk_candidate" && [ "$release" -ge "$jdk_needed" ] && [ "$release" -gt "$jdk_version" ]; then
            jdk=$jdk_candidate jdk_version=$release
        fi
    done
    [ -n "$jdk" ]
}

# Says on standard error what is missing and what to do about it.
no_jdk() {
    echo "depositary: no JDK of release $jdk_needed or newer was found by JAVA_HOME${JAVA_HOME:+ ($JAVA_HOME)}, on PATH or in the usual folders." >&2
    echo "Install one (Debian 13: apt install openjdk-21-jdk-headless; any system: https://adoptium.net) or set JAVA_HOME to its folder." >&2
}

# Makes Maven see the JDK that was found, wherever that lies. Maven itself may run on an older one.
export_jdk() {
    export "JAVA${jdk_version}_HOME=$jdk"
    if [ -z "${JAVA_HOME:-}" ] && ! command -v java >/dev/null 2>&1; then
        run_maven_on_jdk
    fi
}

# Makes Maven run on the JDK that was found, and keeps from it what newer ones say of Maven's own libraries.
run_maven_on_jdk() {
    JAVA_HOME=$jdk
    export JAVA_HOME
    if [ "$jdk_version" -ge 24 ]; then
        MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
        export MAVEN_OPTS
    fi
}

# Whether a command line is done in a few seconds: commands that look at rules or at one text, few documents to convert.
is_brief() {
    case ${1:-} in
        serve | load | rehearse) return 1 ;;
        rules) [ "${2:-}" != test ] && [ "${2:-}" != coverage ] ;;
        convert)
            documents=$home/seeds
            while [ $# -gt 0 ]; do
                case $1 in
                    --documents) documents=${2:-} ;;
                    --documents=*) documents=${1#--documents=} ;;
                esac
                shift
            done
            kilobytes=$(du -s -k "$documents" 2>/dev/null | sed -n '1s/[^0-9].*//p')
            [ "${kilobytes:-0}" -le "$brief_documents" ]
            ;;
        *) return 0 ;;
    esac
}

# start_java WORD...: the program with these words as its command line, in the place of this shell. What Java keeps from
# earlier starts it uses if it fits (the same JDK, the same jars) and else passes over, and nobody need hear of it.
start_java() {
    # Nobody waits for single answers of what is no server: all processors collect at once, and less memory is used up.
    throughput='-XX:+UseParallelGC -XX:GCTimeRatio=9'
    collecting=''
    if is_brief "$@"; then
        # The first compiler alone: in a few seconds the second one takes more time than it gives. Most of what it
        # compiles runs a few hundred times, so it puts less into one another. It has the room of both compilers, or
        # all would be looked through for what can go when half of its own is full.
        compilers='-XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=20 -XX:ReservedCodeCacheSize=240m'
        # What a short run makes lives to its end or not at all: it is looked through seldom, and moved twice at most.
        collecting="$throughput -XX:InitialRAMPercentage=3 -XX:NewRatio=1 -XX:MaxTenuringThreshold=1"
    else
        # The second compiler comes later than it would: what a long run uses most it still compiles within seconds, but
        # the first of them belong to the work itself.
        compilers='-XX:Tier2InvokeNotifyFreqLog=16 -XX:Tier2BackedgeNotifyFreqLog=20'
        compilers="$compilers -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000"
        compilers="$compilers -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
        if [ "${1:-}" = convert ]; then
            collecting=$throughput
        fi
    fi
    # Whoever chooses a collector is not asked again.
    case "${DEPOSITARY_JAVA_OPTIONS:-} ${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-}" in
        *GC*) collecting='' ;;
    esac
    if [ "$jdk_version" -ge 25 ]; then
        if has_cache; then
            set -- -XX:AOTCache="$cache" -Xlog:disable -Xlog:all=warning,aot*=off,cds*=off:stderr -jar "$jar" "$@"
        else
            set -- -jar "$jar" "$@"
        fi
    else
        # Older ones write their archive of classes themselves when the first command ends.
        set -- -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="$archive" \
            -Xlog:disable -Xlog:all=warning,cds*=off:stderr -jar "$jar" "$@"
    fi
    # shellcheck disable=SC2086 # the options are words
    exec ${priority:-} "$jdk/bin/java" \
        -Ddepositary.home="$home" \
        -Djava.util.logging.config.file="$home/fuseki/logging.properties" \
        --enable-native-access=ALL-UNNAMED \
        $compilers \
        $collecting \
        ${DEPOSITARY_JAVA_OPTIONS:-} \
        "$@"
}

# Whether there is a cache that is no older than the jar.
has_cache() {
    # It may be taken away in the middle of this, by whoever makes a new one.
    [ -f "$cache" ] && newer=$(find "$jar" -newer "$cache" 2>/dev/null) && [ -z "$newer" ]
}

# What was rebuilt may soon be rebuilt again, but what is started a second time gets its cache: on the side, and whether that
# works or not, once for each jar.
keep_cache() {
    [ "$jdk_version" -ge 25 ] && ! has_cache || return 0
    if [ -f "$tried" ] && [ -z "$(find "$jar" -newer "$tried")" ]; then
        return 0
    fi
    train_aside || return 0
    echo "depositary: rebuilt since Java's cache was made; a new one is made on the side, and later starts are faster." >&2
}

# Makes the cache while nobody waits for it.
train_aside() {
    touch "$tried" 2>/dev/null || return 1
    (
        priority='nice -n 19'
        train_java &
    ) </dev/null >/dev/null 2>&1
}

# Runs the program once up to its first pages, so that Java writes down what it loaded and compiled, and starts faster from
# then on (JEP 514, from JDK 25). Without success nothing is lost but that speed.
train_java() {
    [ "$jdk_version" -ge 25 ] || return 0
    rm -f "$cache"
    trained=$(mktemp -d) || return 0
    touch "$trained/begun"
    (
        DEPOSITARY_JAVA_OPTIONS="${DEPOSITARY_JAVA_OPTIONS:-} -XX:AOTCacheOutput=$trained/cache -Xlog:disable"
        start_java rehearse
    ) >/dev/null 2>&1 || true
    # Built again in the meantime, it is another program.
    if [ -s "$trained/cache" ] && [ -z "$(find "$jar" -newer "$trained/begun")" ]; then
        mv "$trained/cache" "$cache"
    fi
    rm -rf "$trained"
}
