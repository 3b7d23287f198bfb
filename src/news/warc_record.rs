//! The record of a web archive that an item comes from.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A record of a web archive (WARC), as far as its archive describes it.
///
/// `offset` and `length` are the bytes of the record in the file on the disk: a range request for them, or `dd`, yields
/// a web archive with this record alone. For a record that is a gzip member of its own, they are those of the compressed
/// member. Both are `None` for records that cannot be cut out: those of an archive that is compressed as a whole, or with
/// another compression than gzip, or that is inside another archive.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
#[non_exhaustive]
pub struct WarcRecord {
    /// `WARC-Record-ID`, without the angle brackets: `urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record_id: Option<String>,
    /// `WARC-Date`: the time at which the document was fetched.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub date: Option<Timestamp>,
    /// `WARC-Target-URI`: the address that the document was fetched from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// Offset of the record in the file, in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
    /// Length of the record in the file, in bytes, with the empty lines that end it. `None` if the archive is damaged at
    /// the end of the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<u64>,
    /// Status of the HTTP response in the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_status: Option<u16>,
}

impl WarcRecord {
    /// Returns true if no field is set.
    pub fn is_empty(&self) -> bool {
        *self == WarcRecord::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serializes_what_is_known() {
        let record = WarcRecord {
            record_id: Some("urn:a".to_owned()),
            date: Some(Timestamp::constant(1_764_000_000, 0)),
            uri: Some("https://a.example/".to_owned()),
            offset: Some(0),
            length: Some(2),
            http_status: Some(200),
        };
        let json = serde_json::to_string(&record).unwrap();
        let expected = concat!(
            r#"{"record_id":"urn:a","date":"2025-11-24T16:00:00Z","uri":"https://a.example/","#,
            r#""offset":0,"length":2,"http_status":200}"#
        );
        assert_eq!(json, expected);
        assert_eq!(serde_json::from_str::<WarcRecord>(&json).unwrap(), record);
        assert_eq!(serde_json::to_string(&WarcRecord::default()).unwrap(), "{}");
    }
}
