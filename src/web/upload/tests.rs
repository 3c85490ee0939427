//! Forms with files as browsers send them, and as nobody's browser does.

use super::*;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::test::TestRequest;
use actix_web::web::Bytes;
use std::fmt::Write;

const LIMITS: Limits = Limits { text_bytes: 4096, file_bytes: 1000, total_bytes: 200_000 };

/// A form that is written by hand.
#[derive(Default)]
struct Form(Vec<u8>);

impl Form {
    fn ours() -> Self {
        Self::default().text("csrf", "good")
    }

    fn part(mut self, head: &str, content: &[u8]) -> Self {
        let head = format!("--cut\r\nContent-Disposition: form-data; {head}\r\n\r\n");
        self.0.extend([head.as_bytes(), content, b"\r\n"].concat());
        self
    }

    fn text(self, name: &str, value: &str) -> Self {
        self.part(&format!("name=\"{name}\""), value.as_bytes())
    }

    fn file(self, field: &str, name: &str, content: &[u8]) -> Self {
        let head = format!(
            "name=\"{field}\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\nX-Sent: yes"
        );
        self.part(&head, content)
    }

    fn ended(mut self) -> Vec<u8> {
        self.0.extend(b"--cut--\r\n");
        self.0
    }
}

fn request(kind: &str, body: Vec<u8>) -> (HttpRequest, Payload) {
    let request = TestRequest::post().insert_header((CONTENT_TYPE, kind));
    request.set_payload(Bytes::from(body)).to_http_parts()
}

fn is_good(token: &str) -> bool {
    token == "good"
}

async fn sent(body: Vec<u8>) -> Result<Upload, Fault> {
    let (request, payload) = request("multipart/form-data; boundary=cut", body);
    collect(&request, payload, LIMITS, is_good).await
}

async fn streamed(body: Vec<u8>) -> Result<FileForm, Fault> {
    let (request, payload) = request("multipart/form-data; boundary=cut", body);
    stream::begin(&request, payload, LIMITS, is_good).await
}

/// The whole file, or why there is none.
async fn poured(body: Vec<u8>) -> Result<Vec<u8>, Fault> {
    let mut file = streamed(body).await?.file.expect("a file was sent");
    let mut whole = vec![];
    while let Some(piece) = file.next().await? {
        whole.extend_from_slice(&piece);
    }
    Ok(whole)
}

/// What both readers say to a form that neither takes.
async fn refused(body: Vec<u8>) -> String {
    let whole = sent(body.clone()).await.map(drop).expect_err("it must be refused").to_string();
    let piecewise =
        poured(body).await.map(drop).expect_err("it must be refused piece by piece too").to_string();
    assert_eq!(whole, piecewise);
    whole
}

#[actix_web::test]
async fn fields_and_files_arrive_as_they_were_sent() {
    let body = Form::ours()
        .text("name", "Zoë & Söhne = 100 % +")
        .file("logo", "../../Pictures/löwe.png", b"\x89PNG\r\n--cu\r\n\0")
        .file("dark", "", b"")
        .file("square", "empty.svg", b"")
        .text("after", "too");
    let mut form = sent(body.ended()).await.unwrap();
    assert_eq!(form.fields.text("name"), "Zoë & Söhne = 100 % +");
    assert_eq!(form.fields.text("after"), "too");
    let logo = form.file("logo").unwrap();
    assert_eq!((logo.name.as_str(), logo.bytes.as_slice()), ("löwe.png", &b"\x89PNG\r\n--cu\r\n\0"[..]));
    assert!(form.file("dark").is_none(), "nothing was chosen");
    assert_eq!(form.file("square").unwrap().bytes, b"", "an empty file was");
    assert!(form.file("square").is_none(), "taken");
}

#[actix_web::test]
async fn a_large_file_comes_piece_by_piece_once_the_form_is_known_to_be_ours() {
    let content = b"name;mail\r\n".repeat(9000);
    let body = Form::ours().text("next", "map").file("list", "people.csv", &content).ended();
    let form = streamed(body.clone()).await.unwrap();
    let mut file = form.file.unwrap();
    assert_eq!((file.field.as_str(), file.name.as_str()), ("list", "people.csv"));
    let first = file.next().await.unwrap().unwrap();
    assert!(first.len() <= 64 * 1024, "{} bytes at once", first.len());
    assert_eq!(poured(body).await.unwrap(), content);
    assert!(streamed(Form::ours().file("list", "", b"").ended()).await.unwrap().file.is_none());
    assert!(streamed(Form::ours().ended()).await.unwrap().file.is_none());
    assert_eq!(poured(Form::ours().file("list", "none.csv", b"").ended()).await.unwrap(), b"");
}

#[actix_web::test]
async fn without_our_token_before_it_no_file_is_read() {
    for foreign in [
        Form::default().file("logo", "a.png", b"x"),
        Form::default().text("csrf", "bad").file("logo", "a.png", b"x"),
        Form::default().file("logo", "a.png", b"x").text("csrf", "good"),
        Form::default().file("csrf", "good", b"good").file("logo", "a.png", b"x"),
    ] {
        assert_eq!(refused(foreign.ended()).await, Fault::ForeignForm.to_string());
    }
    assert!(matches!(sent(Form::default().ended()).await, Err(Fault::ForeignForm)));
}

#[actix_web::test]
async fn what_is_larger_than_a_file_may_be_is_forgotten_and_larger_forms_are_refused() {
    let form =
        Form::ours().file("logo", "big.png", &[b'x'; 100_000]).file("dark", "small.png", &[b'y'; 1000]);
    let mut form = sent(form.ended()).await.unwrap();
    let logo = form.file("logo").unwrap();
    assert!(logo.too_large && logo.bytes.is_empty());
    assert_eq!(form.file("dark").unwrap().bytes.len(), 1000);
    for size in [200_000, 900_000] {
        let body = Form::ours().file("logo", "big.png", &vec![b'x'; size]).ended();
        assert_eq!(refused(body).await, "too large");
    }
    let text = Form::ours().text("note", &"x".repeat(5000)).file("logo", "a.png", b"x");
    assert_eq!(refused(text.ended()).await, "too large");
}

#[actix_web::test]
async fn text_is_read_as_strictly_as_in_other_forms() {
    for (text, why) in [
        (Form::ours().text("name", "a\0b"), "control"),
        (Form::ours().text("name", "a\u{1b}b"), "control"),
        (Form::ours().part("name=\"name\"", b"\xff"), "UTF-8"),
        (Form::ours().text("name", "a").text("name", "b"), "one twice"),
        (Form::ours().text("csrf", "good"), "one twice"),
        ((0..101).fold(Form::ours(), |form, number| form.text(&format!("f{number}"), "x")), "too many"),
    ] {
        let said = refused(text.file("logo", "a.png", b"x").ended()).await;
        assert!(said.contains(why), "{said} instead of {why}");
    }
}

#[actix_web::test]
async fn parts_are_few_and_of_different_names() {
    let crowd = (0..10_000).fold(Form::default(), |form, number| form.text(&format!("f{number}"), ""));
    assert!(refused(crowd.ended()).await.contains("too"));
    let files = (0..9).fold(Form::ours(), |form, number| form.file(&format!("f{number}"), "a", b""));
    assert!(matches!(sent(files.ended()).await, Err(Fault::BadRequest(_))));
    let twins = Form::ours().file("logo", "a.png", b"x").file("logo", "b.png", b"y").ended();
    assert!(matches!(sent(twins.clone()).await, Err(Fault::BadRequest(_))));
    assert!(matches!(poured(twins).await, Err(Fault::BadRequest(_))));
    let tail = Form::ours().file("list", "a.csv", b"x").text("csrf", "good").ended();
    assert!(poured(tail).await.is_err(), "text behind a file that was passed on changes nothing any more");
}

#[actix_web::test]
async fn forms_that_are_broken_are_refused() {
    let whole = Form::ours().file("logo", "a.png", b"content").0;
    let mut heads = String::new();
    (0..200).for_each(|number| write!(heads, "\r\nX-{number}: {}", "y".repeat(100)).unwrap());
    for (broken, what) in [
        (whole.clone(), "no end"),
        (whole[..whole.len() - 4].to_vec(), "cut in a file"),
        ([&whole[..], b"--cut"].concat(), "cut in the end"),
        (Form::ours().file("logo", "a\0.png", b"x").ended(), "NUL in a name"),
        (Form::ours().file("logo", "a\t.png", b"x").ended(), "a tab in a name"),
        (Form::ours().part(&format!("name=\"logo\"; filename=\"a\"{heads}"), b"x").ended(), "many heads"),
        (Form::ours().file("logo", &"n".repeat(5000), b"x").ended(), "a long head"),
        (Form::ours().part("name=\"logo\"; filename=\"a\"\r\nContent-Length: 900", b"x").ended(), "a length"),
        (Form::ours().part("filename=\"a\"", b"x").ended(), "no name"),
        (
            Form::ours().part("name=\"a\"\r\nContent-Type: multipart/mixed; boundary=b", b"").ended(),
            "a form in a form",
        ),
    ] {
        assert!(refused(broken).await.starts_with("bad request"), "{what}");
    }
    let endless = Form::ours().part(&format!("name=\"{}\"", "n".repeat(70_000)), b"x").ended();
    assert_eq!(refused(endless).await, "too large");
}

#[actix_web::test]
async fn other_kinds_of_content_are_no_forms_with_files() {
    let long = format!("multipart/form-data; boundary={}", "b".repeat(300));
    for kind in [
        "application/x-www-form-urlencoded",
        "multipart/mixed; boundary=cut",
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "text/plain",
        long.as_str(),
    ] {
        let (request, payload) = request(kind, Form::ours().ended());
        let read = collect(&request, payload, LIMITS, is_good).await;
        assert!(matches!(read, Err(Fault::BadRequest(_))), "{kind}");
    }
}
