//! The messages for what the administrator's portal refuses, each at the field it belongs to.

use super::{campaigns, desk, import, messages, policy, questions, settings};
use crate::domain::bulk;
use crate::domain::password_link;
use crate::domain::picture::PictureError;
use crate::domain::profile;
use crate::domain::refusal::{REASON_MAX_CHARACTERS, Refusal};
use crate::i18n::Arg;
use crate::web::view::{Errors, FieldError};

/// What a page of the portal shows for `refusal`; nothing where it is one that these pages tell otherwise.
pub fn errors(refusal: &Refusal) -> Errors {
    let one = |field, message| Errors(vec![error(field, message, Vec::new())]);
    match refusal {
        Refusal::OwnAccount => one(None, "admin-error-own-account"),
        Refusal::AboveRole => one(None, "admin-error-above-role"),
        Refusal::ReasonEmpty => one(Some("reason"), "admin-error-reason-empty"),
        Refusal::ReasonLong => {
            let max = vec![("max", Arg::from(REASON_MAX_CHARACTERS))];
            Errors(vec![error(Some("reason"), "admin-error-reason-long", max)])
        }
        Refusal::ChangedMeanwhile => one(None, "admin-error-changed"),
        Refusal::Profile(faults) => Errors(faults.iter().map(|fault| unfit_profile(*fault)).collect()),
        Refusal::NameDiffers => one(Some("confirm_name"), "admin-user-error-name-differs"),
        Refusal::Bulk(no) => Errors(vec![no_bulk(*no)]),
        Refusal::Import(fault) => Errors(vec![import::fault(fault)]),
        Refusal::Link(no) => one(None, no_link(*no)),
        Refusal::Desk(no) => desk::faults(*no),
        Refusal::Campaign(wrong) => campaigns::faults(wrong),
        Refusal::Settings(flaws) => policy::errors(flaws),
        Refusal::Wording(faults) => questions::errors(faults),
        Refusal::Organization(faults) => Errors(faults.iter().map(settings::unfit).collect()),
        Refusal::Messages(unfit) => messages::errors(unfit),
        Refusal::SampleNowhere => one(None, "admin-messages-send-nowhere"),
        Refusal::TrialNowhere => one(None, "admin-start-mail-nowhere"),
        Refusal::BrandUnchanged => one(None, "admin-brand-draft-none"),
        Refusal::BrandVersionGone => one(None, "admin-brand-error-gone"),
        Refusal::Picture(error) => one(None, no_picture(*error)),
        // A brand's own page tells each at its field.
        _ => Errors::default(),
    }
}

fn error(field: Option<&'static str>, message: &'static str, args: Vec<(&'static str, Arg)>) -> FieldError {
    FieldError { field, message, args }
}

const fn no_link(no: password_link::No) -> &'static str {
    match no {
        password_link::No::NoAddress => "admin-user-link-error-address",
        password_link::No::KeptOut => "admin-user-link-error-kept-out",
        password_link::No::HasPassword => "admin-user-link-error-password",
    }
}

fn no_bulk(no: bulk::No) -> FieldError {
    let plain = |message| error(None, message, Vec::new());
    match no {
        bulk::No::ActionMissing => plain("admin-users-bulk-error-action"),
        bulk::No::GroupMissing => plain("admin-users-bulk-error-group"),
        bulk::No::Nobody => plain("admin-users-bulk-error-nobody"),
        bulk::No::TooMany => {
            error(None, "admin-users-bulk-error-many", vec![("max", Arg::from(bulk::USERS_MAX))])
        }
        bulk::No::OthersNow => plain("admin-users-bulk-error-others"),
    }
}

fn unfit_profile(fault: profile::Fault) -> FieldError {
    let max = || vec![("max", Arg::from(profile::NAME_MAX_CHARACTERS))];
    let username = |message, args| error(Some("username"), message, args);
    match fault {
        profile::Fault::UsernameEmpty => username("admin-users-new-error-username-empty", Vec::new()),
        profile::Fault::UsernameShape => {
            let max = vec![("max", Arg::from(profile::USERNAME_MAX_CHARACTERS))];
            username("admin-users-new-error-username-shape", max)
        }
        profile::Fault::UsernameRealm => username("admin-users-new-error-username-realm", Vec::new()),
        profile::Fault::UsernameTaken => username("admin-users-new-error-username-taken", Vec::new()),
        profile::Fault::DisplayNameEmpty => {
            error(Some("display_name"), "admin-user-error-display-name-empty", Vec::new())
        }
        profile::Fault::DisplayNameLong => {
            error(Some("display_name"), "admin-user-error-display-name-long", max())
        }
        profile::Fault::GivenNameLong => error(Some("given_name"), "admin-user-error-given-name-long", max()),
        profile::Fault::FamilyNameLong => {
            error(Some("family_name"), "admin-user-error-family-name-long", max())
        }
        profile::Fault::WorkMailShape => error(Some("work_mail"), "admin-user-error-work-mail", Vec::new()),
        profile::Fault::WorkMailTaken => {
            error(Some("work_mail"), "admin-user-error-work-mail-taken", Vec::new())
        }
        profile::Fault::InvitedNowhere => {
            error(Some("work_mail"), "admin-users-new-error-invited-nowhere", Vec::new())
        }
        profile::Fault::MailShape => error(Some("mail"), "admin-user-error-mail", Vec::new()),
    }
}

const fn no_picture(error: PictureError) -> &'static str {
    match error {
        PictureError::TooManyBytes => "admin-brand-picture-large",
        PictureError::Empty => "admin-brand-picture-empty",
        PictureError::SvgTooManyBytes => "admin-brand-picture-svg-large",
        PictureError::SvgEntities => "admin-brand-picture-svg-entities",
        PictureError::SvgTooComplex => "admin-brand-picture-svg-complex",
        PictureError::SvgBlank => "admin-brand-picture-svg-blank",
        PictureError::UnknownFormat => "admin-brand-picture-format",
        PictureError::TooManyPixels => "admin-brand-picture-pixels",
        PictureError::Damaged => "admin-brand-picture-damaged",
        PictureError::Blank => "admin-brand-picture-blank",
    }
}
