use super::*;

const SUBJECT: &str = "Your { $brand } code";
const TEXT: &str = "{ $code } is your { $brand } code.";
const CALL: &str = "Your code is { $digits }.";

fn fault(role: Role, default: &str, typed: &str) -> Fault {
    read(role, default, typed).unwrap_err()
}

#[test]
fn words_with_the_variables_of_a_message_are_taken_in_one_form() {
    assert_eq!(
        read(Role::Subject, SUBJECT, "  Cafe\u{301} {$brand}: code ").unwrap(),
        "Café { $brand }: code"
    );
    assert_eq!(read(Role::Subject, SUBJECT, "A code").unwrap(), "A code", "the name may be left out");
    assert_eq!(read(Role::Text, TEXT, "{  $code  } – {$brand}").unwrap(), "{ $code } – { $brand }");
    let german = "Das ist z.B. Ihr Code, d.h. nur für Sie. Er gilt 2.5 Minuten.";
    assert_eq!(read(Role::Lead, "x", german).unwrap(), german);
}

#[test]
fn nothing_else_of_the_language_of_messages_gets_in() {
    for hostile in ["{ $code", "{", "}", "a } b", "{ $brand { $brand } }", "{{ $brand }}", "{ $brand }}"] {
        assert_eq!(fault(Role::Subject, SUBJECT, hostile), Fault::Bracket, "{hostile}");
    }
    for hostile in [
        "mail-other",
        "NUMBER($brand)",
        "\"text\"",
        "$brand.x",
        "$code",
        "-term",
        "",
        "$",
        "$brand -> *[a] b",
    ] {
        let unknown = Fault::Unknown(hostile.to_owned());
        assert_eq!(fault(Role::Subject, SUBJECT, &format!("x {{ {hostile} }}")), unknown, "{hostile}");
    }
    let long = fault(Role::Subject, SUBJECT, &format!("{{ {} }}", "x".repeat(500)));
    assert_eq!(long, Fault::Unknown("x".repeat(QUOTED)));
}

const QUOTED: usize = 40;

#[test]
fn lines_controls_and_what_turns_text_are_refused() {
    for c in [
        "\r\nBcc: eve@evil.test",
        "\n",
        "\t",
        "\0",
        "\u{85}",
        "\u{2028}",
        "\u{2029}",
        "\u{202e}",
        "\u{2066}",
        "\u{200b}",
        "\u{e000}",
        "\u{e0041}",
    ] {
        assert_eq!(fault(Role::Subject, SUBJECT, &format!("a{c}b")), Fault::Character, "{c:?}");
    }
    assert!(read(Role::Lead, "x", "می\u{200c}شود").is_ok());
}

#[test]
fn what_a_message_is_for_stays_in_it() {
    assert_eq!(fault(Role::Spoken, CALL, "Your code."), Fault::Missing("digits"));
    assert_eq!(fault(Role::Text, TEXT, "{ $brand }"), Fault::Missing("code"));
    assert_eq!(fault(Role::Text, TEXT, "Code { $code }"), Fault::CodeFirst);
    assert_eq!(fault(Role::Subject, "{ $brand }: { $reference }", "{ $brand }"), Fault::Missing("reference"));
    assert!(read(Role::CodeLine, "Code: { $code }", "It is { $code }").is_ok(), "a mail may begin otherwise");
}

#[test]
fn no_words_are_an_address() {
    for address in [
        "Look at contoso.example",
        "https://x",
        "WWW.x",
        "a@b",
        "{ $brand }.example",
        "login.{ $brand }",
        "evil.test/x",
        "пример.рф",
    ] {
        assert_eq!(fault(Role::Lead, SUBJECT, address), Fault::Address, "{address}");
    }
}

#[test]
fn a_part_has_its_length() {
    let long = Fault::Long { max: 78, used: 79 };
    assert_eq!(fault(Role::Subject, SUBJECT, &"ä".repeat(79)), long);
    assert!(read(Role::Subject, SUBJECT, &"ä".repeat(78)).is_ok());
}

#[test]
fn own_words_are_those_that_differ() {
    let piece = Piece::TextCode;
    let defaults = Defaults::from([("text-code", TEXT.to_owned()), ("text-code-bare", TEXT.to_owned())]);
    let typed = |one: &str, two: &str| {
        BTreeMap::from([("text-code", one.to_owned()), ("text-code-bare", two.to_owned())])
    };
    assert!(own_words(piece, &defaults, &typed(" ", "{$code} is your {$brand} code.")).unwrap().is_empty());
    let own = own_words(piece, &defaults, &typed("", "{ $code }: { $brand }")).unwrap();
    assert_eq!((own[0].message, own[0].words.as_str()), ("text-code-bare", "{ $code }: { $brand }"));
    let unfit = own_words(piece, &defaults, &typed("x", "{ $code }")).unwrap_err();
    assert_eq!(unfit, [Unfit { message: "text-code", fault: Fault::Missing("code") }]);
}

#[test]
fn pieces_tell_what_they_share() {
    let sharing: Vec<_> = Piece::RecoveryCode.sharing("mail-code-lead").collect();
    assert_eq!(sharing, [Piece::EnrolmentCode]);
    assert_eq!(Piece::RecoveryCode.sharing("mail-recovery-code-subject").count(), 0);
    assert_eq!((role_of("text-call-end"), role_of("mail-fact-account")), (Some(Role::End), None));
    for piece in Piece::ALL {
        let known: std::collections::BTreeSet<_> = piece.parts().iter().map(|part| part.message).collect();
        assert_eq!(known.len(), piece.parts().len(), "{piece}");
    }
}
