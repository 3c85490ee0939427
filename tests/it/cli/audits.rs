use super::Installation;

#[test]
fn what_is_no_reference_and_what_nobody_has_is_said_so() {
    let made = Installation::with_tenant();
    let done = made.run("audit find K7QF-2MX0");
    assert_eq!((done.status, done.out.as_str()), (1, ""));
    assert!(done.err.contains("K7QF-2MX0 is no reference; it has 8 letters and digits"), "{}", done.err);
    let done = made.run("audit find k7qf-2mxp");
    assert_eq!(done.status, 1);
    assert!(done.err.contains("there is nothing under K7QF-2MXP in the tenant contoso"), "{}", done.err);
}
