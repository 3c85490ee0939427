//! What the demo prints when it is ready: where it is, who can sign in, and what they have registered.

use super::super::args::ReportFormat;
use super::super::output;
use super::people::{ANSWERS, APP_KEY, PEOPLE, Person, Registered, TENANTS, Tenant};
use serde::Serialize;
use std::path::PathBuf;

/// What the demo prints. The names of the fields stay.
#[derive(Serialize)]
pub struct Report {
    url: String,
    outbox: PathBuf,
    tenants: Vec<TenantReport>,
}

#[derive(Serialize)]
struct TenantReport {
    slug: &'static str,
    realm: String,
    language: &'static str,
    users: Vec<UserReport>,
}

#[derive(Serialize)]
struct UserReport {
    username: String,
    password: &'static str,
    role: &'static str,
    note: &'static str,
    mail: Option<String>,
    phone: Option<String>,
    office_phone: Option<String>,
    app_key: Option<&'static str>,
    answers: Vec<AnswerReport>,
}

#[derive(Serialize)]
struct AnswerReport {
    question: &'static str,
    answer: &'static str,
}

impl Report {
    /// The report of a demo that answers at `url` and writes its messages to `outbox`.
    pub fn new(url: String, outbox: PathBuf) -> Self {
        let tenants = TENANTS.iter().map(|tenant| TenantReport {
            slug: tenant.slug,
            realm: tenant.realm.to_owned(),
            language: tenant.locale,
            users: PEOPLE.iter().map(|person| user(tenant, person)).collect(),
        });
        Self { url, outbox, tenants: tenants.collect() }
    }

    /// Prints it, for people or for scripts.
    pub fn print(&self, format: ReportFormat) -> anyhow::Result<()> {
        let mut out = std::io::stdout().lock();
        match format {
            ReportFormat::Json => output::print_json_line(&mut out, self)?,
            ReportFormat::Text => output::print_text(&mut out, &self.in_words())?,
        }
        Ok(())
    }

    fn in_words(&self) -> String {
        let mut text = format!("Latchkey demo: {}\nMessages it sends: {}/demo/outbox\n", self.url, self.url);
        for tenant in &self.tenants {
            text.push_str(&format!(
                "\n{}  {}/?realm={}&lang={}\n",
                tenant.slug, self.url, tenant.realm, tenant.language
            ));
            for user in &tenant.users {
                text.push_str(&format!("  {:<26} {:<26} {}\n", user.username, user.password, user.note));
                for line in user.registered() {
                    text.push_str(&format!("  {:<26} {line}\n", ""));
                }
            }
        }
        text.push_str("\nStop with Ctrl+C.\n");
        text
    }
}

fn user(tenant: &Tenant, person: &Person) -> UserReport {
    let (some, all) = (person.registered != Registered::Nothing, person.registered == Registered::Everything);
    let answer = |(question, answer)| AnswerReport { question, answer };
    UserReport {
        username: format!("{}@{}", person.name, tenant.realm),
        password: person.password,
        role: person.role.as_str(),
        note: person.note,
        mail: some.then(|| person.mail(tenant)),
        phone: some.then(|| person.mobile_phone()),
        office_phone: all.then(|| person.office_phone()),
        app_key: all.then_some(APP_KEY),
        answers: if all { ANSWERS.into_iter().map(answer).collect() } else { Vec::new() },
    }
}

impl UserReport {
    /// What is registered, a line a kind.
    fn registered(&self) -> Vec<String> {
        let named =
            |name: &str, value: &Option<String>| value.as_ref().map(|value| format!("{name} {value}"));
        let reached = [
            named("mail", &self.mail),
            named("mobile phone", &self.phone),
            named("office phone", &self.office_phone),
        ];
        let reached: Vec<_> = reached.into_iter().flatten().collect();
        let answers =
            self.answers.iter().map(|one| format!("{}: {}", one.question.replace('-', " "), one.answer));
        let answers: Vec<_> = answers.collect();
        let app = self.app_key.map(|key| format!("key of the authenticator app: {key}"));
        let lines = [Some(reached.join(", ")), app, Some(answers.join(", "))];
        lines.into_iter().flatten().filter(|line| !line.is_empty()).collect()
    }
}
