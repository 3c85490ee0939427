//! An answer, and what a person sees in it.

use reqwest::header::HeaderMap;
use scraper::{ElementRef, Html, Selector};

/// An answer.
#[derive(Clone, Debug)]
pub struct Page {
    /// The path and query that were asked for.
    pub path: String,
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: String,
}

/// What a stranger can compare: status, where it leads, the names of headers and of cookies, the page.
pub type Shown = (u16, String, Vec<String>, Vec<String>, String);

/// A form with what it would send untouched.
#[derive(Clone, Debug)]
pub struct Form {
    /// Where it goes.
    pub action: String,
    /// Names and values.
    pub fields: Vec<(String, String)>,
}

impl Page {
    /// Takes an answer over.
    pub async fn of(path: &str, response: reqwest::Response) -> Self {
        Self::arrived(path, response).await.unwrap()
    }

    /// The same, unless its body breaks off.
    pub async fn arrived(path: &str, response: reqwest::Response) -> Option<Self> {
        let (status, headers) = (response.status(), response.headers().clone());
        let body = response.text().await.ok()?;
        Some(Self { path: path.to_owned(), status: status.as_u16(), headers, body })
    }

    /// A header, empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// All lines of a header.
    pub fn header_lines(&self, name: &str) -> Vec<String> {
        self.headers.get_all(name).iter().map(|value| value.to_str().unwrap().to_owned()).collect()
    }

    /// The names of the cookies it sets, sorted.
    pub fn cookie_names(&self) -> Vec<String> {
        let lines = self.header_lines("set-cookie");
        let mut names: Vec<_> = lines.iter().map(|line| line.split('=').next().unwrap().to_owned()).collect();
        names.sort();
        names
    }

    /// What tells a stranger something who typed this name.
    pub fn shown(&self, name: &str) -> Shown {
        let mut headers: Vec<_> = self.headers.keys().map(|header| header.as_str().to_owned()).collect();
        headers.sort();
        (self.status, self.location().to_owned(), headers, self.cookie_names(), self.masked(name))
    }

    /// Where it leads.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// The same, which must lead to `target`.
    #[track_caller]
    pub fn leads_to(&self, target: &str) -> &Self {
        assert_eq!((self.status, self.location()), (303, target), "{self:?}");
        self
    }

    /// The text of the first element that fits.
    pub fn text(&self, selector: &str) -> String {
        self.all(selector).into_iter().next().unwrap_or_default()
    }

    /// The texts of all elements that fit.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let html = Html::parse_document(&self.body);
        html.select(&parse(selector)).map(words).collect()
    }

    /// An attribute of the first element that fits.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        let html = Html::parse_document(&self.body);
        html.select(&parse(selector)).next().and_then(|element| element.attr(name)).map(str::to_owned)
    }

    /// The heading.
    pub fn heading(&self) -> String {
        self.text("h1")
    }

    /// What stands in the middle of the page.
    pub fn main(&self) -> String {
        self.text("main")
    }

    /// What the summary of errors says.
    pub fn errors(&self) -> String {
        self.text("#errors")
    }

    /// The form that goes to `action`.
    #[track_caller]
    pub fn form(&self, action: &str) -> Form {
        let html = Html::parse_document(&self.body);
        let selector = parse("form");
        let mut forms = html.select(&selector);
        let found = forms.find(|form| form.attr("action").unwrap_or_default() == action);
        let Some(found) = found else { panic!("no form to {action} at {}: {}", self.path, self.main()) };
        let inputs = parse("input[name]");
        let sent =
            found.select(&inputs).filter(|input| !matches!(input.attr("type"), Some("checkbox" | "radio")));
        let value = |input: ElementRef<'_>, name: &str| input.attr(name).unwrap_or_default().to_owned();
        let fields = sent.map(|input| (value(input, "name"), value(input, "value"))).collect();
        let action = if action.is_empty() { self.path.clone() } else { action.to_owned() };
        Form { action, fields }
    }

    /// The token that the forms of the page carry.
    pub fn csrf(&self) -> String {
        self.attribute("input[name=csrf]", "value").unwrap_or_default()
    }

    /// Where its language picker returns.
    pub fn way_back(&self) -> String {
        self.attribute("form.langs input[name=return]", "value").unwrap_or_default()
    }

    /// The body without what differs from one page to the next by nature: the form's token, its flow, the reference
    /// number, the name that was typed and every clock time.
    pub fn masked(&self, name: &str) -> String {
        let mut body = self.body.replace(&self.csrf(), "[csrf]");
        if let Some(flow) = self.attribute("input[name=flow]", "value") {
            body = body.replace(&flow, "[flow]");
        }
        if !self.header("x-request-id").is_empty() {
            body = body.replace(self.header("x-request-id"), "[reference]");
        }
        mask_times(&body.replace(name, "[name]"))
    }
}

fn parse(selector: &str) -> Selector {
    Selector::parse(selector).unwrap()
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Puts `[time]` in the place of `9:10`.
fn mask_times(text: &str) -> String {
    let mut masked = String::new();
    for part in text.split_inclusive(|c: char| !c.is_ascii_digit() && c != ':') {
        let end = part.find(|c: char| !c.is_ascii_digit() && c != ':').unwrap_or(part.len());
        let (word, rest) = part.split_at(end);
        let time = word.len() >= 4 && word.contains(':');
        masked.push_str(if time { "[time]" } else { word });
        masked.push_str(rest);
    }
    masked
}
