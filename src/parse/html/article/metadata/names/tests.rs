//! Author lines in all notations.

use super::*;

#[test]
fn finds_names() {
    for (line, expected) in [
        ("Jane Doe", &["Jane Doe"][..]),
        ("By Jane Doe", &["Jane Doe"]),
        ("BY JANE DOE", &["JANE DOE"]),
        ("By: <b>Jane&nbsp;Doe</b>", &["Jane Doe"]),
        ("Von Jana Musterfrau und Max Mustermann", &["Jana Musterfrau", "Max Mustermann"]),
        ("Ein Gastbeitrag von Jana Musterfrau", &["Jana Musterfrau"]),
        ("Analysis by Jane Doe", &["Jane Doe"]),
        ("Par Jeanne Dupont et Jean Martin", &["Jeanne Dupont", "Jean Martin"]),
        ("Por Juana Pérez y Juan García", &["Juana Pérez", "Juan García"]),
        ("di Maria Rossi", &["Maria Rossi"]),
        ("Door Jan de Vries en Piet Bakker", &["Jan de Vries", "Piet Bakker"]),
        ("Автор: Иван Петров", &["Иван Петров"]),
        ("Jane Doe, John Roe and Ann Poe", &["Jane Doe", "John Roe", "Ann Poe"]),
        ("Jane Doe, John Roe, and Ann Poe", &["Jane Doe", "John Roe", "Ann Poe"]),
        ("Jane Doe; John Roe | Ann Poe", &["Jane Doe", "John Roe", "Ann Poe"]),
        ("山田太郎、鈴木花子", &["山田太郎", "鈴木花子"]),
        ("김철수 기자", &["김철수"]),
        ("abc/def; ghi", &["abc/def", "ghi"]),
    ] {
        assert_eq!(names(line), expected, "{line}");
    }
}

#[test]
fn keeps_names_whole() {
    for name in [
        "Ursula von der Leyen",
        "Von der Leyen",
        "Di Maria",
        "José Ortega y Gasset",
        "Smith and Sons",
        "Dan Brown",
        "Dr. Jane Doe",
        "The Associated Press",
        "Redaktion example.org",
        "w-online",
        "24 Hours",
    ] {
        assert_eq!(names(name), [name]);
    }
}

#[test]
fn drops_what_is_not_a_name() {
    for (line, expected) in [
        ("Jane Doe, Political Editor", &["Jane Doe"][..]),
        ("Jane Doe Redakteurin", &["Jane Doe"]),
        ("By JANE DOE, AP Business Writer", &["JANE DOE"]),
        ("Jane Doe, jane.doe@example.org", &["Jane Doe"]),
        ("Jane Doe (AFP)", &["Jane Doe"]),
        ("Jane Doe, dpa, London", &["Jane Doe"]),
        ("von Jana Musterfrau, MDR THÜRINGEN", &["Jana Musterfrau"]),
        ("Jane Doe in Paris", &["Jane Doe"]),
        ("Jane Doe, June 19, 2023", &["Jane Doe"]),
        ("https://social.example/janedoe", &[]),
        ("@janedoe", &[]),
        ("jane.doe@example.org", &[]),
        ("admin", &[]),
        ("By", &[]),
        ("Staff Writer", &[]),
        ("", &[]),
    ] {
        assert_eq!(names(line), expected, "{line}");
    }
    assert_eq!(role("By our Staff Writer").as_deref(), Some("our Staff Writer"));
}

#[test]
fn truncates_long_lines() {
    assert!(names(&"Jane Doe and ".repeat(200_000)).len() < 1000);
}
