//! Addresses as they may be shown: enough for their owner to know them, too little for anybody else to use.

/// What stands for the letters that are not shown.
const DOTS: &str = "•••";

/// A mail address as `a•••@m•••.example`. A host without dots loses all but its first letter.
pub fn mail(address: &str) -> String {
    let (local, host) = address.rsplit_once('@').unwrap_or((address, ""));
    let ending = host.rsplit_once('.').map(|(_, ending)| format!(".{ending}"));
    format!("{}@{}{}", first(local), first(host), ending.unwrap_or_default())
}

fn first(text: &str) -> String {
    let letter: String = text.chars().take(1).collect();
    format!("{letter}{DOTS}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_first_letters_and_the_ending_are_shown() {
        assert_eq!(mail("alex@mail.example"), "a•••@m•••.example");
        assert_eq!(mail("a@b.c.example"), "a•••@b•••.example", "the length is not shown either");
        assert_eq!(mail("root@localhost"), "r•••@l•••");
    }
}
