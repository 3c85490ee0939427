//! The ideal server: recorded answers from memory, and one comparison for every form.

use super::pool::{Cost, Pool};
use super::reply::Reply;
use actix_web::http::StatusCode;
use actix_web::http::header::{ACCEPT_ENCODING, LOCATION, RETRY_AFTER};
use actix_web::web::{self, Bytes, Data};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, rt};
use clap::Args;
use std::net::TcpListener;
use std::path::PathBuf;

/// What is served, with how many threads.
#[derive(Args)]
pub struct Options {
    /// Port on this machine.
    #[arg(long)]
    port: u16,
    /// The recorded answer without compression.
    #[arg(long)]
    plain: PathBuf,
    /// The recorded answer with gzip.
    #[arg(long)]
    packed: PathBuf,
    /// Threads that answer.
    #[arg(long)]
    workers: usize,
    /// Threads that compare passwords; 0 for none.
    #[arg(long, default_value_t = 0)]
    hash_workers: usize,
    #[command(flatten)]
    cost: Cost,
}

struct Page {
    plain: Reply,
    packed: Reply,
}

/// Serves until it is ended.
pub fn run(options: &Options) -> anyhow::Result<()> {
    let page = Data::new(Page { plain: Reply::load(&options.plain)?, packed: Reply::load(&options.packed)? });
    let pool = Data::new(Pool::start(options.hash_workers, &options.cost)?);
    let listener = TcpListener::bind(("127.0.0.1", options.port))?;
    let app = move || {
        let route = web::resource("/{page:.*}").get(show).post(compare);
        App::new().app_data(page.clone()).app_data(pool.clone()).service(route)
    };
    let server = HttpServer::new(app).workers(options.workers).listen(listener)?;
    Ok(rt::System::new().block_on(server.run())?)
}

async fn show(request: HttpRequest, page: Data<Page>) -> HttpResponse {
    let accepted = request.headers().get(ACCEPT_ENCODING);
    let packed = accepted.is_some_and(|value| value.as_bytes() == b"gzip");
    let reply = if packed { &page.packed } else { &page.plain };
    reply.respond(StatusCode::OK)
}

async fn compare(_: Bytes, page: Data<Page>, pool: Data<Pool>) -> HttpResponse {
    match pool.compare().await {
        Some(_) => HttpResponse::SeeOther().insert_header((LOCATION, "/account")).finish(),
        None => {
            let mut response = page.plain.respond(StatusCode::SERVICE_UNAVAILABLE);
            response.headers_mut().insert(RETRY_AFTER, 3.into());
            response
        }
    }
}
