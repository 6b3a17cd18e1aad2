//! The one error type of the program.

use std::path::PathBuf;
use std::{fmt, io};

/// What can go wrong.
#[derive(Debug)]
pub enum Error {
    /// A file that cannot be read: it is missing, a folder, or not permitted.
    Read(PathBuf, io::Error),
    /// Output that cannot be written, a full disk for instance. A reader that went away is no error.
    Write(io::Error),
    /// A line of a batch that is not UTF-8; the byte where it goes wrong.
    NotUtf8(usize),
    /// A line of a batch that is not a JSON object of the right shape: `{"id": 1, "html": 5}`.
    NotJson(serde_json::Error),
    /// A line of a batch with neither or both of "html" and "text".
    NotOneInput,
    /// The analysis of one page failed; a defect of the program, with where it happened.
    Failed(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(path, error) => write!(f, "cannot read {}: {error}", path.display()),
            Self::Write(error) => write!(f, "cannot write: {error}"),
            Self::NotUtf8(at) => write!(f, "not UTF-8 at byte {at}"),
            Self::NotJson(error) => write!(f, "not a JSON object as expected: {error}"),
            Self::NotOneInput => write!(f, "a line needs either \"html\" or \"text\""),
            Self::Failed(what) => write!(f, "the analysis failed: {what}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Read(_, error) | Self::Write(error) => Some(error),
            Self::NotJson(error) => Some(error),
            Self::NotUtf8(_) | Self::NotOneInput | Self::Failed(_) => None,
        }
    }
}
