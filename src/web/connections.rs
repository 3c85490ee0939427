//! How many connections one address may hold: nobody shall take all of them.

use crate::domain::network;
use actix_tls::accept::rustls_0_23::TlsStream;
use actix_web::dev::Extensions;
use actix_web::rt::net::TcpStream;
use ipnet::IpNet;
use parking_lot::Mutex;
use std::any::Any;
use std::collections::HashMap;
use std::net::{IpAddr, Shutdown};
use std::os::fd::AsFd;
use std::sync::Arc;

/// Connections that one address may hold at a time. A browser opens six; an office behind one address has room for
/// its busiest minute, and the 1,024 files that a process may open by default are not used up by one.
const PER_ADDRESS: u32 = 256;

type Counts = Arc<Mutex<HashMap<IpAddr, u32>>>;

/// The open connections of this process, by where they come from.
#[derive(Clone, Default)]
pub struct Connections {
    trusted: Vec<IpNet>,
    open: Counts,
}

impl Connections {
    /// With proxies that stand for many people and are not counted.
    pub fn new(trusted: Vec<IpNet>) -> Self {
        Self { trusted, open: Counts::default() }
    }

    /// Counts a connection as long as `kept` lives, or shuts it at once when its address has too many.
    pub fn admit(&self, connection: &dyn Any, kept: &mut Extensions) {
        let tls = connection.downcast_ref::<TlsStream<TcpStream>>().map(|tls| tls.get_ref().0);
        let Some(stream) = tls.or_else(|| connection.downcast_ref()) else { return };
        let Ok(peer) = stream.peer_addr() else { return };
        let peer = peer.ip().to_canonical();
        if self.trusted.iter().any(|net| net.contains(&peer)) {
            return;
        }
        match Place::take(&self.open, network::of(peer)) {
            Some(place) => drop(kept.insert(place)),
            None => shut(stream),
        }
    }
}

/// The server reads an end and lets go of the connection.
fn shut(stream: &TcpStream) {
    let same = stream.as_fd().try_clone_to_owned().map(std::net::TcpStream::from);
    if let Err(error) = same.and_then(|same| same.shutdown(Shutdown::Both)) {
        tracing::debug!("a connection too many could not be shut: {error}");
    }
}

/// One connection that is counted.
struct Place {
    open: Counts,
    network: IpAddr,
}

impl Place {
    fn take(open: &Counts, network: IpAddr) -> Option<Self> {
        let mut counts = open.lock();
        let count = counts.entry(network).or_default();
        if *count >= PER_ADDRESS {
            return None;
        }
        *count += 1;
        Some(Self { open: open.clone(), network })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut counts = self.open.lock();
        let left = counts.get(&self.network).map_or(0, |count| count.saturating_sub(1));
        if left == 0 {
            counts.remove(&self.network);
        } else {
            counts.insert(self.network, left);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_given_up_to_the_limit_and_given_back() {
        let (open, here): (Counts, IpAddr) = (Counts::default(), "192.0.2.7".parse().unwrap());
        let mut places: Vec<_> = (0..PER_ADDRESS).map(|_| Place::take(&open, here).unwrap()).collect();
        assert!(Place::take(&open, here).is_none());
        assert!(Place::take(&open, "192.0.2.8".parse().unwrap()).is_some(), "others have their own");
        places.pop();
        assert!(Place::take(&open, here).is_some());
        drop(places);
        assert!(open.lock().is_empty());
    }
}
