"""A PostgreSQL store's tables and statements; what is in braces is filled in for a schema."""

from __future__ import annotations

KNOWN, MOVED, BEHIND = "RM001", "RM002", "RM003"
FORMAT = 1
"""The version of the tables, kept in the table `roadmap_store`."""
LOCK = 0x524D4150
"""The first half of the advisory locks' keys: "RMAP". The second is the table of events."""
TABLES = ("roadmap_store", "stored_events", "roadmap_commands")
CREATE = (
    "CREATE TABLE {schema}.roadmap_store (format integer NOT NULL)",
    "INSERT INTO {schema}.roadmap_store VALUES ({format})",
    """
    CREATE TABLE {schema}.roadmap_commands (
        command text PRIMARY KEY, digest bytea NOT NULL, recorded_at text COLLATE "C" NOT NULL,
        first bigint, last bigint UNIQUE
    )""",
    # Everything that an append does is one statement of one round trip, so that no client can keep
    # the lock. The lock comes first: whoever has it sees all that was recorded before, and takes
    # positions that come after, so that a reader who follows the log misses nothing.
    """
    CREATE FUNCTION {schema}.roadmap_append(
        streams text[], versions bigint[], names text[], payloads bytea[],
        expected_streams text[], expected_versions bigint[],
        command_id text, command_digest bytea, command_time text
    ) RETURNS bigint[] LANGUAGE plpgsql VOLATILE AS $body$
    DECLARE
        found_text text;
        positions bigint[];
    BEGIN
        PERFORM pg_advisory_xact_lock({lock}, {table}::regclass::oid::integer);
        PERFORM FROM {schema}.roadmap_commands WHERE command = command_id;
        IF FOUND THEN
            RAISE SQLSTATE {known} USING MESSAGE = command_id;
        END IF;
        SELECT string_agg(stream, ', ') INTO found_text
            FROM unnest(expected_streams, expected_versions) AS expected (stream, version)
            WHERE version <> coalesce((
                SELECT max(originator_version) FROM {schema}.stored_events
                WHERE originator_id = stream
            ), 0);
        IF found_text IS NOT NULL THEN
            RAISE SQLSTATE {moved} USING MESSAGE = found_text;
        END IF;
        SELECT recorded_at INTO found_text FROM {schema}.roadmap_commands
            WHERE last IS NOT NULL ORDER BY last DESC LIMIT 1;
        IF found_text > command_time THEN
            RAISE SQLSTATE {behind} USING MESSAGE = found_text;
        END IF;
        WITH inserted AS (
            INSERT INTO {schema}.stored_events (originator_id, originator_version, topic, state)
            SELECT stream, version, name, payload
                FROM unnest(streams, versions, names, payloads)
                WITH ORDINALITY AS new (stream, version, name, payload, ordinal)
                ORDER BY ordinal
            RETURNING notification_id
        )
        SELECT coalesce(array_agg(notification_id ORDER BY notification_id), '{{}}')
            INTO positions FROM inserted;
        INSERT INTO {schema}.roadmap_commands VALUES (
            command_id, command_digest, command_time,
            positions[1], positions[cardinality(positions)]
        );
        NOTIFY {channel};
        RETURN positions;
    END;
    $body$""",
)
SCHEMAS = b"SELECT FROM pg_namespace WHERE nspname = %b"
FOUND = b"""
SELECT relname::text FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
WHERE nspname = %b AND relname = ANY(%b)"""
FORMAT_OF = "SELECT format FROM {schema}.roadmap_store"
APPEND = "SELECT {schema}.roadmap_append($1, $2, $3, $4, $5, $6, $7, $8, $9)"
_EVENTS = (
    "SELECT notification_id, originator_id, originator_version, topic, state "
    "FROM {schema}.stored_events "
)
STREAM = _EVENTS + (
    "WHERE originator_id = $1 AND originator_version > $2 ORDER BY originator_version"
)
STREAMS = _EVENTS + "WHERE originator_id = ANY($1) ORDER BY originator_id, originator_version"
LOG = _EVENTS + "WHERE notification_id > $1 ORDER BY notification_id LIMIT $2"
LOG_OF = (
    _EVENTS + "WHERE notification_id > $1 AND split_part(topic, '@', 1) = ANY($2) "
    "ORDER BY notification_id LIMIT $3"
)
COMMAND = "SELECT * FROM {schema}.roadmap_commands WHERE command = $1"
COMMANDS = "SELECT * FROM {schema}.roadmap_commands WHERE last > $1 ORDER BY last LIMIT $2"
IDLE_COMMANDS = """
SELECT * FROM {schema}.roadmap_commands WHERE last IS NULL AND command > $1
ORDER BY command LIMIT $2"""
# What follows is for a transaction that moves a log: first the lock of `roadmap_append`.
LOCKED = "SELECT pg_advisory_xact_lock({lock}, {table}::regclass::oid::integer)"
END = "SELECT coalesce(max(notification_id), 0) FROM {schema}.stored_events"
RESTORE_EVENTS = """
WITH inserted AS (
    INSERT INTO {schema}.stored_events (originator_id, originator_version, topic, state)
    SELECT stream, version, name, payload
        FROM unnest($1::text[], $2::bigint[], $3::text[], $4::bytea[])
        WITH ORDINALITY AS new (stream, version, name, payload, ordinal)
        ORDER BY ordinal
    RETURNING notification_id
)
SELECT notification_id FROM inserted ORDER BY notification_id"""
RESTORE_COMMANDS = """
INSERT INTO {schema}.roadmap_commands
SELECT command, digest, recorded_at, nullif(first, 0), nullif(last, 0)
    FROM unnest($1::text[], $2::bytea[], $3::text[], $4::bigint[], $5::bigint[])
    AS new (command, digest, recorded_at, first, last)
ON CONFLICT (command) DO NOTHING RETURNING command"""
RESTORED = "NOTIFY {channel}"
LISTEN = "LISTEN {channel}"
# What a server that was cut off from its standby has recorded may be seen before the standby has
# it. A transaction that writes anything at all ends only when the standby has all before it, too.
CONFIRM = (
    b"SELECT CASE WHEN NOT pg_is_in_recovery() "
    b"THEN pg_logical_emit_message(true, 'roadmap', '')::text END"
)
MAY_WRITE = """
SELECT current_setting('transaction_read_only') = 'off'
    AND has_table_privilege(events, 'INSERT')
    AND has_table_privilege(commands, 'INSERT')
    AND has_function_privilege(append, 'EXECUTE')
FROM (VALUES ({table}::regclass, {commands}::regclass, (
    SELECT oid FROM pg_proc WHERE proname = 'roadmap_append' AND pronamespace = (
        SELECT relnamespace FROM pg_class WHERE oid = {table}::regclass
    )
))) AS store (events, commands, append)"""
# Of standbys, roles without more rights see only how many there are.
CONDITION = """
SELECT (
        SELECT recorded_at FROM {schema}.roadmap_commands
        WHERE last IS NOT NULL ORDER BY last DESC LIMIT 1
    ),
    pg_total_relation_size({table}::regclass),
    clock_timestamp(),
    pg_is_in_recovery(),
    CASE
        WHEN NOT pg_is_in_recovery() THEN NULL
        WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 0
        ELSE extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp())::float
    END,
    CASE WHEN NOT pg_is_in_recovery() THEN (SELECT count(*) FROM pg_stat_replication) END,
    current_setting('synchronous_standby_names') <> ''
        AND current_setting('synchronous_commit') NOT IN ('off', 'local')"""
