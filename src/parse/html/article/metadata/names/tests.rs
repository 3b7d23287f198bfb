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
        ("Jane Doe / John Roe", &["Jane Doe", "John Roe"]),
        ("Jane Doe/John Roe", &["Jane Doe", "John Roe"]),
        ("Jane Doe & John Roe", &["Jane Doe", "John Roe"]),
        ("Jane Doe with John Roe", &["Jane Doe", "John Roe"]),
        ("Jane Doe in Paris and John Roe in New York", &["Jane Doe", "John Roe"]),
        ("Jane Doe and John Roe for the Evening Gazette", &["Jane Doe", "John Roe"]),
        ("Text und Fotos: Jana Musterfrau", &["Jana Musterfrau"]),
        ("Text: Jana Musterfrau; Fotos: Max Mustermann", &["Jana Musterfrau"]),
        ("Words: Jane Doe, Photos: John Roe", &["Jane Doe"]),
        ("Written by Jane Doe", &["Jane Doe"]),
        ("Erstellt von Jana Musterfrau", &["Jana Musterfrau"]),
        ("Ein Artikel von Jana Musterfrau", &["Jana Musterfrau"]),
        ("Escrito por Juana Pérez", &["Juana Pérez"]),
        ("Écrit par Jeanne Dupont", &["Jeanne Dupont"]),
        ("Autorin: Jana Musterfrau, Projektleiterin", &["Jana Musterfrau"]),
        ("Interview: Jane Doe", &["Jane Doe"]),
        ("Alle Beiträge von Jana Musterfrau", &["Jana Musterfrau"]),
        ("jane@example.org (Jane Doe)", &["Jane Doe"]),
    ] {
        assert_eq!(names(line), expected, "{line}");
    }
}

#[test]
fn keeps_names_whole() {
    for name in [
        "Ursula von der Leyen",
        "Theo Jansen",
        "José Luis del Río",
        "Juan de Dios",
        "Center for Rivers and Lakes",
        "Emily Post",
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
        ("Dec. 19, 2025 · Jane Doe", &["Jane Doe"]),
        ("Jane Doe | Published 3 hours ago", &["Jane Doe"]),
        ("Jane Doe | Example News", &["Jane Doe"]),
        ("Example News | Jane Doe", &["Jane Doe"]),
        ("Jane Doe, Associated Press", &["Jane Doe"]),
        ("Jane Doe, New York", &["Jane Doe"]),
        ("Jane Doe, Reuters", &["Jane Doe"]),
        ("Jane Doe For Gazette Online", &["Jane Doe"]),
        ("Jana Musterfrau für die Abendzeitung", &["Jana Musterfrau"]),
        ("Jeanne Dupont pour Le Matin", &["Jeanne Dupont"]),
        ("Jane Doe at the Gazette", &["Jane Doe"]),
        ("Jane Doe on behalf of the Gazette", &["Jane Doe"]),
        ("Jane Doe @ Gazette", &["Jane Doe"]),
        ("Jane Doe - Gazette", &["Jane Doe"]),
        ("JANA MUSTERFRAU am 21. April 2020", &["JANA MUSTERFRAU"]),
        ("Photo: Jane Doe", &[]),
        ("facebook.example/janedoe", &[]),
        ("wordpressadmin", &[]),
        ("page.head.author", &[]),
        ("{{ author }}", &[]),
        ("%author_name%", &[]),
        ("${author}", &[]),
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

#[test]
fn recognizes_family_names_before_given_names() {
    for (line, expected) in [
        ("Doe, Jane", true),
        ("Doe, J.", true),
        ("Doe, J. P.", true),
        ("Vries, Jan de", true),
        ("de Vries, Jan", true),
        ("Doe, Jane, Roe, John", false),
        ("Doe, editor", false),
        ("Doe, Political Editor", false),
        ("Reuters, Example News", false),
        ("Jane Doe", false),
    ] {
        assert_eq!(inverted_name(line).is_some(), expected, "{line}");
    }
}

#[test]
fn tells_kinds_of_names_apart() {
    for (name, person, user) in [
        ("Jane Doe", true, false),
        ("Jan de Vries", true, false),
        ("JANE DOE", true, false),
        ("山田太郎", true, false),
        ("Example News", false, false),
        ("See full bio", false, false),
        ("Updated March 13", false, false),
        ("Jane", false, false),
        ("jdoe", false, true),
        ("jane.doe", false, true),
        ("Jane7", false, true),
        ("jane_doe", false, true),
    ] {
        assert_eq!((is_person(name), is_user_name(name)), (person, user), "{name}");
    }
}

#[test]
fn recognizes_openings_and_other_roles() {
    for (text, opening, other) in [
        ("By", true, false),
        ("By:", true, false),
        ("Written by", true, false),
        ("Ein Artikel von", true, false),
        ("Autorin", true, false),
        ("Reviewed by", false, true),
        ("Photos: Jane Doe", false, true),
        ("Last updated by Jane Doe", false, true),
        ("Photo editor Jane Doe", false, false),
        ("Jane Doe", false, false),
    ] {
        let found = (is_opening(text) && !is_of_other_role(text), is_of_other_role(text));
        assert_eq!(found, (opening, other), "{text}");
    }
}
