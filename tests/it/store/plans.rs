//! How the database finds what the worker asks for.

use crate::kit::*;
use diesel::prelude::*;
use diesel::sql_types::Text;
use latchkey::store::Conn;

#[derive(QueryableByName)]
struct Step {
    #[diesel(sql_type = Text, column_name = "detail")]
    text: String,
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text, column_name = "QUERY PLAN")]
    text: String,
}

/// The plan of a query. PostgreSQL reads small tables whole; here it may not.
fn plan(app: &TestApp, query: &str) -> String {
    let steps: Vec<String> = app.blocking(|app| {
        app.services
            .store
            .read(|conn| -> anyhow::Result<_> {
                Ok(match conn {
                    Conn::Sqlite(lite) => {
                        let steps: Vec<Step> =
                            diesel::sql_query(format!("EXPLAIN QUERY PLAN {query}")).load(lite)?;
                        steps.into_iter().map(|step| step.text).collect()
                    }
                    Conn::Pg(pg) => {
                        diesel::sql_query("SET enable_seqscan = off").execute(pg)?;
                        let lines: Vec<Line> = diesel::sql_query(format!("EXPLAIN {query}")).load(pg)?;
                        lines.into_iter().map(|line| line.text).collect()
                    }
                })
            })
            .unwrap()
    });
    steps.join("\n")
}

/// What is looked for, and the index that finds it.
const LOOKUPS: &[(&str, &str)] = &[
    ("SELECT id FROM outbox WHERE finished_at < 1 LIMIT 500", "outbox_by_end"),
    ("SELECT id FROM report_links WHERE expires_at < 1 LIMIT 500", "report_links_by_expiry"),
    ("SELECT id FROM password_links WHERE expires_at < 1 LIMIT 500", "password_links_by_expiry"),
    ("SELECT id FROM ceremonies WHERE expires_at < 1 LIMIT 500", "ceremonies_by_expiry"),
    ("SELECT id FROM enrolments WHERE expires_at < 1 LIMIT 500", "enrolments_by_expiry"),
    ("SELECT enrolment_id FROM enrolment_codes WHERE issued_at < 1 LIMIT 500", "enrolment_codes_by_time"),
    (
        "SELECT issued_at FROM enrolment_codes WHERE user_id = 'x' AND kind = 'mail' AND issued_at > 1",
        "enrolment_codes_by_owner",
    ),
    ("SELECT id FROM flows WHERE expires_at < 1 LIMIT 500", "flows_by_expiry"),
    (
        "SELECT id FROM flows WHERE tenant_id = 'x' AND name_key = 'y' AND created_at > 1 ORDER BY created_at",
        "flows_by_name",
    ),
    (
        "SELECT count(*) FROM flow_codes WHERE tenant_id = 'x' AND name_key = 'y' AND withheld_at IS NULL \
         AND issued_at > 1",
        "flow_codes_by_name",
    ),
    (
        "SELECT id FROM users WHERE tenant_id = 'x' AND role <> 'user' AND role = 'y' ORDER BY name_key LIMIT 9",
        "users_by_role",
    ),
    (
        "SELECT id FROM users WHERE tenant_id = 'x' AND expiry_mailed_days = 14 AND password_set_at > 1 \
         AND password_set_at <= 9 AND locked_at IS NULL ORDER BY password_set_at LIMIT 500",
        "users_by_expiry",
    ),
    ("SELECT id FROM users WHERE tenant_id = 'x' AND expiry_mailed_days > 0 LIMIT 500", "users_by_expiry"),
    ("SELECT id FROM help_requests WHERE sent_at < 1 LIMIT 500", "help_requests_by_time"),
    ("SELECT id FROM events WHERE tenant_id = 'x' AND reference = 'y'", "events_by_reference"),
    ("SELECT id FROM events WHERE tenant_id = 'x' AND flow_id = 'y'", "events_by_flow"),
    ("SELECT id FROM events WHERE tenant_id = 'x' AND user_id = 'y'", "events_by_user"),
    (
        "UPDATE flows SET ended_at = 1 WHERE tenant_id = 'x' AND name_key = 'y' AND user_id IS NULL",
        "flows_by_name",
    ),
    (
        "UPDATE flows SET stage = 'ended', ended_at = 1 WHERE tenant_id = 'x' AND ended_at IS NULL \
         AND stage IN ('proving', 'proved') AND name_key IN ('y', 'z')",
        "flows_by_name",
    ),
    (
        "UPDATE flows SET stage = 'ended', ended_at = 1 WHERE tenant_id = 'x' AND ended_at IS NULL \
         AND stage IN ('proving', 'proved') AND user_id = 'y'",
        "flows_by_user",
    ),
    (
        "UPDATE flows SET stage = 'ended', ended_at = 1 WHERE tenant_id = 'x' AND name_key = 'y' \
         AND forgiven_at IS NULL AND failed_tries > 0 AND stage = 'proving' AND ended_at IS NULL",
        "flows_by_name",
    ),
    (
        "SELECT at / 900000, count(*) FROM events WHERE tenant_id = 'x' AND at >= 1 AND flow_id IS NOT NULL AND result = 'done' \
         AND kind IN ('password.reset', 'account.unlocked') AND kind = 'password.reset' GROUP BY at / 900000",
        "events_of_service",
    ),
    (
        "SELECT reason FROM events WHERE tenant_id = 'x' AND at >= 1 AND reason IS NOT NULL ORDER BY at DESC LIMIT 9",
        "events_by_reason",
    ),
    (
        "SELECT count(*) FROM outbox WHERE tenant_id = 'x' AND outcome = 'given_up' AND finished_at >= 1",
        "outbox_given_up",
    ),
    ("SELECT letter_id FROM sent_messages WHERE sent_at < 1 LIMIT 500", "sent_messages_by_time"),
    (
        "SELECT count(*) FROM sent_messages WHERE tenant_id = 'x' AND number_hash = 'y' AND sent_at > 1",
        "sent_messages_by_number",
    ),
    ("SELECT subject FROM throttles WHERE slot_at < 1 LIMIT 500", "throttles_by_time"),
    ("SELECT tries FROM throttles WHERE bucket = 'x' AND slot_at > 1", "throttles_by_bucket"),
    ("SELECT key_hash FROM sessions WHERE expires_at < 1 LIMIT 500", "sessions_by_expiry"),
    ("SELECT group_id FROM group_members WHERE tenant_id = 'x' AND user_id = 'y'", "group_members_by_tenant"),
    ("DELETE FROM group_members WHERE user_id = 'x'", "group_members_by_user"),
    ("DELETE FROM group_members WHERE tenant_id = 'x'", "group_members_by_tenant"),
    ("DELETE FROM user_words WHERE tenant_id = 'x' AND name_key = 'y'", "user_words_by_user"),
    (
        "SELECT 1 FROM user_words WHERE tenant_id = 'x' AND name_key = 'y' AND word >= 'a' AND word < 'b'",
        "user_words_by_user",
    ),
    (
        "SELECT user_id FROM unindexed_users WHERE tenant_id = 'x' ORDER BY user_id LIMIT 9",
        "unindexed_users_by_tenant",
    ),
    (
        "SELECT name_key FROM users WHERE tenant_id = 'x' AND locked_at IS NOT NULL ORDER BY name_key LIMIT 9",
        "users_locked",
    ),
    (
        "SELECT name_key FROM users k WHERE k.tenant_id = 'x' AND k.disabled_at IS NOT NULL AND k.name_key > 'y' \
         ORDER BY k.name_key LIMIT 9",
        "users_disabled",
    ),
    (
        "SELECT name_key FROM users k WHERE k.tenant_id = 'x' AND k.password_hash IS NULL AND k.name_key < 'y' \
         ORDER BY k.name_key DESC LIMIT 9",
        "users_without_password",
    ),
    (
        "SELECT name_key FROM lockouts WHERE tenant_id = 'x' AND failures >= 3 AND lockouts.failures > 0 \
         AND keep_until > 1",
        "lockouts_by_failures",
    ),
    (
        "SELECT name_key FROM flows WHERE tenant_id = 'x' AND flows.stage = 'stopped' AND forgiven_at IS NULL \
         AND ended_at > 1",
        "flows_by_stop",
    ),
    ("SELECT id FROM users a WHERE a.tenant_id = 'x' AND a.role <> 'user'", "users_by_role"),
    ("SELECT id FROM users a WHERE a.tenant_id = 'x' AND a.locked_at IS NOT NULL", "users_locked"),
    ("SELECT id FROM users a WHERE a.tenant_id = 'x' AND a.disabled_at IS NOT NULL", "users_disabled"),
    ("SELECT id FROM users a WHERE a.tenant_id = 'x' AND a.password_hash IS NULL", "users_without_password"),
    (
        "SELECT m.user_id, max(CASE WHEN m.kind = 'mail' AND (m.verified_at IS NOT NULL OR m.source = 'administrator') \
         THEN 1 ELSE 0 END) FROM methods m WHERE m.tenant_id = 'x' GROUP BY m.user_id",
        "methods_by_user",
    ),
    ("DELETE FROM methods WHERE user_id = 'x'", "methods_by_owner"),
    ("DELETE FROM sessions WHERE user_id = 'x'", "sessions_by_owner"),
    ("DELETE FROM report_links WHERE user_id = 'x'", "report_links_by_owner"),
    ("DELETE FROM password_links WHERE user_id = 'x'", "password_links_by_owner"),
    ("DELETE FROM enrolment_codes WHERE user_id = 'x'", "enrolment_codes_by_owner"),
    ("DELETE FROM password_history WHERE tenant_id = 'x'", "password_history_by_tenant"),
    // Indexes that come with a rule have other names on each database, and of two an empty PostgreSQL takes either.
    ("DELETE FROM flows WHERE user_id = 'x'", "(user_id"),
    ("DELETE FROM enrolments WHERE user_id = 'x'", "(user_id"),
    ("DELETE FROM password_history WHERE user_id = 'x'", "(user_id"),
    ("DELETE FROM answers WHERE user_id = 'x'", "(user_id"),
    ("DELETE FROM recovery_codes WHERE user_id = 'x'", "(user_id"),
];

on_both!(what_a_clean_up_or_a_deleted_user_looks_for_is_found_by_an_index, |app| async {
    for &(query, index) in LOOKUPS {
        let plan = plan(&app, query);
        assert!(plan.contains(index), "{query}\n{plan}");
    }
});

on_both!(a_name_and_a_work_mail_address_are_each_found_by_an_index, |app| async {
    let query = "SELECT id FROM users WHERE tenant_id = 'x' AND (name_key = 'y' OR work_mail_key = 'z')";
    let plan = plan(&app, query);
    // PostgreSQL weighs how many users there are: of a handful it reads all.
    assert!(!app.services.store.is_sqlite() || plan.contains("name_key=?"), "{plan}");
    assert!(!app.services.store.is_sqlite() || plan.contains("users_by_work_mail"), "{plan}");
});

on_both!(words_with_one_beginning_are_read_in_their_order_from_anywhere, |app| async {
    for (sign, way) in [(">", "ASC"), ("<", "DESC")] {
        let query = format!(
            "SELECT k.word, k.name_key FROM user_words k WHERE k.tenant_id = 'x' AND k.word >= 'a' AND k.word < 'b' \
             AND (k.word, k.name_key) {sign} ('aa', 'y') ORDER BY k.word {way}, k.name_key {way} LIMIT 150"
        );
        let plan = plan(&app, &query);
        assert!(plan.contains("PRIMARY KEY") || plan.contains("user_words_pkey"), "{plan}");
        assert!(!plan.contains("TEMP B-TREE") && !plan.contains("Sort"), "{plan}");
    }
});

on_both!(everybody_is_read_in_the_order_of_names_from_anywhere, |app| async {
    for (sign, way) in [(">", "ASC"), ("<", "DESC")] {
        let query = format!(
            "SELECT '' AS word, k.name_key FROM users k WHERE k.tenant_id = 'x' AND k.name_key {sign} 'y' \
             ORDER BY k.name_key {way} LIMIT 60"
        );
        let plan = plan(&app, &query);
        assert!(!plan.contains("SCAN k") && !plan.contains("Seq Scan"), "{plan}");
        assert!(!plan.contains("TEMP B-TREE") && !plan.contains("Sort"), "{plan}");
    }
});

on_both!(users_with_known_ids_are_found_one_by_one, |app| async {
    let ids = vec!["'y'"; 500].join(", ");
    for order in ["", " ORDER BY name_key"] {
        let query = format!("SELECT * FROM users WHERE tenant_id = 'x' AND id IN ({ids}){order}");
        let plan = plan(&app, &query);
        assert!(!app.services.store.is_sqlite() || plan.contains("(id=?)"), "{plan}");
    }
});

on_both!(users_without_a_work_mail_address_are_found_by_its_index, |app| async {
    let plan = plan(&app, "SELECT count(*) FROM users WHERE tenant_id = 'x' AND work_mail_key IS NULL");
    // Of a handful, PostgreSQL takes any index.
    assert!(!app.services.store.is_sqlite() || plan.contains("users_by_work_mail"), "{plan}");
});

on_both!(what_is_registered_is_counted_without_a_look_at_the_rows, |app| async {
    let query = "SELECT m.user_id, max(CASE WHEN m.kind = 'mail' AND (m.verified_at IS NOT NULL \
                 OR m.source = 'administrator') THEN 1 ELSE 0 END) FROM methods m WHERE m.tenant_id = 'x' GROUP BY m.user_id";
    let plan = plan(&app, query);
    // PostgreSQL weighs how much of the index it would have to check against the rows.
    assert!(!app.services.store.is_sqlite() || plan.contains("COVERING INDEX methods_by_user"), "{plan}");
});
