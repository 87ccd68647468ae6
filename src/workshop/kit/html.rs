//! Markdown as one HTML file to print: no script, nothing fetched.

use crate::pack::words::Lang;
use crate::text::markup::html as escaped;
use pulldown_cmark::{Event, Options, Parser, html::push_html};

/// Sets a page of Markdown. HTML in it is shown as it is written, never obeyed.
#[must_use]
pub fn html(title: &str, lang: Lang, style: &str, markdown: &str) -> String {
    let words = |event| match event {
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        other => other,
    };
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES).map(words);
    let mut body = String::with_capacity(markdown.len() * 2);
    push_html(&mut body, events);
    let safe = escaped(title);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{safe}</title>\n\
         <style>\n{style}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        lang = lang.code(),
    )
}
