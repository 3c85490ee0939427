//! The SQL forms of the domain's value types: text for identifiers and enums, a number for moments.

use super::conn::MultiBackend;
use crate::domain::{
    campaign, event, first_steps, flow, gateway, ids::*, import, lane::Lane, letter, method, moment::Moment,
    password_link, reference::Reference, throttle, user,
};
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::pg::Pg;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::{BigInt, Text};
use diesel::sqlite::Sqlite;

/// Binds a value type as the plain type inside it, on each database and on the type that is either.
macro_rules! to_sql {
    ($type:ty, $sql:ty, $plain:ty, $inner:ident) => {
        to_sql!($type, $sql, $plain, $inner, MultiBackend);
        to_sql!($type, $sql, $plain, $inner, Pg);
        to_sql!($type, $sql, $plain, $inner, Sqlite);
    };
    ($type:ty, $sql:ty, $plain:ty, $inner:ident, $backend:ty) => {
        impl ToSql<$sql, $backend> for $type {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, $backend>) -> serialize::Result {
                <$plain as ToSql<$sql, $backend>>::to_sql(self.$inner(), out)
            }
        }
    };
}

macro_rules! text_column {
    ($($type:ty),+ $(,)?) => {$(
        const _: () = {
            /// Carries the derives that the domain's type may not know of.
            #[derive(AsExpression, FromSqlRow)]
            #[diesel(foreign_derive, sql_type = Text)]
            #[expect(dead_code, reason = "only its derives are used")]
            struct Derives($type);

            to_sql!($type, Text, str, as_str);

            impl FromSql<Text, MultiBackend> for $type {
                fn from_sql(value: <MultiBackend as diesel::backend::Backend>::RawValue<'_>) -> deserialize::Result<Self> {
                    Ok(<String as FromSql<Text, MultiBackend>>::from_sql(value)?.parse()?)
                }
            }
        };
    )+};
}

text_column!(
    TenantId,
    UserId,
    GroupId,
    MethodId,
    FlowId,
    LetterId,
    EventId,
    ReportId,
    PasswordLinkId,
    SessionId,
    EnrolmentId,
    AnswerId,
    RecoveryCodeId,
    CeremonyId,
    HelpRequestId,
    ProposalId,
    CallerCheckId,
    CampaignId,
    campaign::Audience,
    ImportId,
    Reference,
    method::Method,
    method::Credential,
    method::Source,
    Lane,
    first_steps::Step,
    flow::Purpose,
    flow::Stage,
    gateway::Delivery,
    import::encoding::Encoding,
    import::separator::Separator,
    import::state::State,
    import::state::Failure,
    import::problem::Why,
    letter::Subject,
    password_link::Purpose,
    throttle::Bucket,
    user::Role,
    user::Authority,
    event::Kind,
    event::Outcome,
    event::Reason
);

const _: () = {
    /// Carries the derives that the domain's type may not know of.
    #[derive(AsExpression, FromSqlRow)]
    #[diesel(foreign_derive, sql_type = BigInt)]
    #[expect(dead_code, reason = "only its derives are used")]
    struct Derives(Moment);
};

to_sql!(Moment, BigInt, i64, as_millis);

impl FromSql<BigInt, MultiBackend> for Moment {
    fn from_sql(
        value: <MultiBackend as diesel::backend::Backend>::RawValue<'_>,
    ) -> deserialize::Result<Self> {
        <i64 as FromSql<BigInt, MultiBackend>>::from_sql(value).map(Moment::from_millis)
    }
}
