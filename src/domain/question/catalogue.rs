//! The predefined questions. Their ids are stored with answers and stay; the words are messages.

/// A question that every organization has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Predefined {
    /// Its id, in the database and on the command line.
    pub id: &'static str,
    /// The message with its words.
    pub message: &'static str,
}

/// All of them, in the order in which they are offered.
pub const PREDEFINED: [Predefined; 35] = [
    of("parents-met", "questions-parents-met"),
    of("partner-met", "questions-partner-met"),
    of("sibling-lives", "questions-sibling-lives"),
    of("father-born", "questions-father-born"),
    of("mother-born", "questions-mother-born"),
    of("first-job-place", "questions-first-job-place"),
    of("new-year-2000", "questions-new-year-2000"),
    of("grandparents-village", "questions-grandparents-village"),
    of("first-home", "questions-first-home"),
    of("first-school", "questions-first-school"),
    of("primary-teacher", "questions-primary-teacher"),
    of("remembered-teacher", "questions-remembered-teacher"),
    of("school-sport", "questions-school-sport"),
    of("failed-subject", "questions-failed-subject"),
    of("study-not-attended", "questions-study-not-attended"),
    of("childhood-friend", "questions-childhood-friend"),
    of("childhood-nickname", "questions-childhood-nickname"),
    of("childhood-hero", "questions-childhood-hero"),
    of("first-love", "questions-first-love"),
    of("mothers-mother", "questions-mothers-mother"),
    of("fathers-father", "questions-fathers-father"),
    of("grandfather-trade", "questions-grandfather-trade"),
    of("oldest-cousin", "questions-oldest-cousin"),
    of("sibling-born", "questions-sibling-born"),
    of("first-pet", "questions-first-pet"),
    of("stuffed-animal", "questions-stuffed-animal"),
    of("first-vehicle", "questions-first-vehicle"),
    of("first-device", "questions-first-device"),
    of("first-concert", "questions-first-concert"),
    of("first-film", "questions-first-film"),
    of("first-trip", "questions-first-trip"),
    of("first-employer", "questions-first-employer"),
    of("first-boss", "questions-first-boss"),
    of("first-instrument", "questions-first-instrument"),
    of("childhood-phone", "questions-childhood-phone"),
];

const fn of(id: &'static str, message: &'static str) -> Predefined {
    Predefined { id, message }
}

/// The predefined question with this id.
pub fn predefined(id: &str) -> Option<Predefined> {
    PREDEFINED.into_iter().find(|one| one.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_is_there_once_and_names_its_message() {
        for one in PREDEFINED {
            assert_eq!(one.message, format!("questions-{}", one.id));
            assert_eq!(PREDEFINED.iter().filter(|other| other.id == one.id).count(), 1, "{}", one.id);
        }
        assert_eq!(predefined("no-such-question"), None);
    }
}
