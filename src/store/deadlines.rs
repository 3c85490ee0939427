//! How long PostgreSQL may keep somebody waiting, where its address says nothing else.
//!
//! A thread that waits for an answer is missing to everybody. Nothing here is slow: whatever passes these times hangs.

use std::time::Duration;
use tokio_postgres::Config;

/// Less than a request waits for a connection.
const CONNECT: Duration = Duration::from_secs(4);
/// How long sent bytes may stay unacknowledged: a path that swallows them is given up.
const SILENCE: Duration = Duration::from_secs(10);
/// When a quiet connection is asked whether it still stands, and asked again.
const ASK_AFTER: Duration = Duration::from_secs(10);
/// What the driver says where nothing is set (Linux: tcp(7), `tcp_keepalive_time`).
const UNSET_ASK_AFTER: Duration = Duration::from_secs(2 * 60 * 60);
const ASK_TIMES: u32 = 3;

/// The server's own deadlines: the longest statement, wait for a lock, and pause inside a transaction.
const SESSION: [(&str, &str); 3] =
    [("statement_timeout", "15s"), ("lock_timeout", "5s"), ("idle_in_transaction_session_timeout", "15s")];

/// Sets those of the network that `config` leaves open.
pub(super) fn of_network(config: &mut Config) {
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(CONNECT);
    }
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(SILENCE);
    }
    if config.get_keepalives_idle() == UNSET_ASK_AFTER {
        config.keepalives_idle(ASK_AFTER);
    }
    if config.get_keepalives_interval().is_none() {
        config.keepalives_interval(ASK_AFTER);
    }
    if config.get_keepalives_retries().is_none() {
        config.keepalives_retries(ASK_TIMES);
    }
}

/// How long it may take until a session stands: so long for each host in turn.
pub(super) fn to_connect(config: &Config) -> Duration {
    let hosts = u32::try_from(config.get_hosts().len()).unwrap_or(u32::MAX).max(1);
    config.get_connect_timeout().copied().unwrap_or(CONNECT).saturating_mul(hosts)
}

/// The names of those that `config` leaves to us.
pub(super) fn of_session(config: &Config) -> Vec<&'static str> {
    let given = config.get_options().unwrap_or_default();
    SESSION.iter().map(|(name, _)| *name).filter(|name| !given.contains(name)).collect()
}

/// Statements that set `names`. Not given when connecting, because poolers refuse options that they do not know.
pub(super) fn set(names: &[&str]) -> String {
    let ours = SESSION.iter().filter(|(name, _)| names.contains(name));
    ours.map(|(name, time)| format!("SET {name} = '{time}';")).collect()
}

/// Statements that lift `names`.
pub(super) fn lift(names: &[&str]) -> String {
    names.iter().map(|name| format!("SET {name} = 0;")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(query: &str) -> Config {
        let mut config: Config =
            format!("postgres://portal@db.contoso.example/latchkey{query}").parse().unwrap();
        of_network(&mut config);
        config
    }

    #[test]
    fn a_path_that_is_dead_is_given_up_within_seconds() {
        let config = config("");
        assert_eq!(
            (config.get_connect_timeout(), config.get_tcp_user_timeout()),
            (Some(&CONNECT), Some(&SILENCE))
        );
        assert_eq!(
            (config.get_keepalives_idle(), config.get_keepalives_retries()),
            (ASK_AFTER, Some(ASK_TIMES))
        );
        assert_eq!(to_connect(&config), CONNECT);
        assert_eq!(
            of_session(&config),
            ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"]
        );
    }

    #[test]
    fn what_the_address_sets_stays() {
        let config = config(
            "?connect_timeout=30&tcp_user_timeout=60&keepalives_idle=5&keepalives_interval=6&keepalives_retries=7\
             &options=-c%20statement_timeout%3D0",
        );
        assert_eq!(config.get_connect_timeout(), Some(&Duration::from_secs(30)));
        assert_eq!(config.get_tcp_user_timeout(), Some(&Duration::from_secs(60)));
        assert_eq!(config.get_keepalives_idle(), Duration::from_secs(5));
        assert_eq!(config.get_keepalives_interval(), Some(Duration::from_secs(6)));
        assert_eq!(config.get_keepalives_retries(), Some(7));
        assert_eq!(
            set(&of_session(&config)),
            "SET lock_timeout = '5s';SET idle_in_transaction_session_timeout = '15s';"
        );
    }
}
