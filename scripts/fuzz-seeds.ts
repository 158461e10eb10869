/** Small honest inputs that the fuzzer damages. All of them are samples of ours. */
export const SEEDS = {
  feed: [
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Sample wire</title><link>https://example.org/</link><language>en</language>
<item><title>More than 5,000 casualties, says the ministry</title><link>https://example.org/1</link><guid isPermaLink="false">s-1</guid><pubDate>Fri, 28 Mar 2025 09:00:00 GMT</pubDate><description>&lt;p&gt;About a third were &lt;b&gt;killed&lt;/b&gt;.&lt;/p&gt;</description><content:encoded><![CDATA[<p>More than <b>5,000</b> casualties.</p><ul><li>Killed: 1,667</li></ul>]]></content:encoded></item>
<item><title>Twelve dead &amp; thirty hurt</title><link>https://example.org/2?utm_source=x</link><dc:date>2025-03-27T10:00:00+09:00</dc:date><description>12 dead</description></item></channel></rss>`,
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko"><title>표본</title><id>tag:example.org,2025:/</id><updated>2025-03-28T09:00:00Z</updated><link rel="alternate" href="https://example.org/"/><entry><id>tag:example.org,2025:/1</id><title type="html">사상자 &lt;b&gt;4천여명&lt;/b&gt;</title><updated>2025-03-28T09:00:00Z</updated><link rel="alternate" href="/1"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>병력 4천여명</p></div></content></entry></feed>`,
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://example.org/"><title>Sample</title></channel><item rdf:about="https://example.org/1"><title>30 wounded</title><link>https://example.org/1</link><description>30 wounded near Sumy</description><dc:date>2025-03-28</dc:date></item></rdf:RDF>`,
    `{"version":"https://jsonfeed.org/version/1.1","title":"Sample","items":[{"id":"1","url":"https://example.org/1","title":"12 killed","content_html":"<p>12 killed, <b>30</b> wounded</p>","date_published":"2025-03-28T09:00:00Z"},{"id":2,"content_text":"no casualties"}]}`,
  ],
  page: [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sample - Site</title></head><body><nav><a href="/">Home</a></nav><main><article><h1>Sample</h1><p>The ministry said on Friday that about 4,000 soldiers were affected by the events of the past days.</p><table><tr><th>Kursk</th><td>120</td></tr><tr><td>Sumy<td>45</table><ul><li>Killed: 12<li>Wounded: 30</ul><p>The search for the missing will go on, a spokesperson said, and the count<sup>1</sup> is not final.</p></article></main><footer>555</footer></body></html>`,
    `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message" data-post="sample/1"><div class="tgme_widget_message_text js-message_text">Втрати: близько <b>1230</b> осіб<br/>танків ‒ 11<br/></div><a class="tgme_widget_message_date" href="https://t.me/sample/1"><time datetime="2025-03-28T06:00:00+00:00"></time></a></div></div>`,
  ],
  robots: [
    'User-agent: *\nDisallow: /private/*.pdf$\nAllow: /\n\nUser-agent: tollwatch\nDisallow: /a%20b\nCrawl-delay: 5\nSitemap: https://example.org/s.xml\n',
  ],
} as const;

/** The same for interfaces that speak JSON, in the shapes that they document. */
export const JSON_SEEDS = {
  rows: [
    [
      { date: '2025-03-27', day: 1, personnel: 790_800, 'personnel*': 'about', POW: 0 },
      { date: '2025-03-28', day: 2, personnel: 792_170, 'personnel*': 'more than' },
    ],
    {
      updated: '2025-03-28T09:00:00Z',
      data: {
        rows: [
          { report_date: '2025-03-27', killed_cum: 50_000, source: 'mohtel', void: 0, parts: { recovered: 3 } },
          { report_date: '2025-03-28', killed_cum: '50,021', source: 'missing', void: 0, parts: { recovered: '12' } },
        ],
      },
    },
  ],
  search: [
    {
      results: [
        { link: '/government/news/a', public_timestamp: '2025-03-28T09:00:00Z', index: 'govuk', _id: 'a' },
        { link: '/government/news/b', public_timestamp: null },
      ],
      total: 2,
      start: 0,
    },
  ],
  content: [
    {
      base_path: '/government/news/a',
      title: 'Sample statement',
      description: 'A statement.',
      locale: 'en',
      first_published_at: '2025-03-20T09:00:00Z',
      public_updated_at: '2025-03-28T09:00:00Z',
      details: {
        body: '<div class="govspeak"><p>The ministry counts <b>5,000</b> casualties.</p></div>',
        change_history: [
          { note: 'First published.', public_timestamp: '2025-03-20T09:00:00Z' },
          { note: 'Corrected the number.', public_timestamp: '2025-03-28T09:00:00Z' },
        ],
      },
    },
  ],
  posts: [
    {
      data: [
        {
          id: '900',
          text: 'INTELLIGENCE UPDATE: a start… https://t.co/abc',
          created_at: '2025-03-28T08:00:00.000Z',
          lang: 'en',
          edit_history_tweet_ids: ['899', '900'],
          note_tweet: { text: 'INTELLIGENCE UPDATE: losses &gt; 5,000 in A &amp; B. https://t.co/abc' },
          attachments: { media_keys: ['3_1', '3_2'] },
        },
        { id: '901', text: 'Update. https://t.co/abd', attachments: { media_keys: ['3_2'] } },
      ],
      includes: {
        media: [
          { media_key: '3_1', type: 'photo', alt_text: 'About a third of them were killed.' },
          { media_key: '3_2', type: 'photo' },
        ],
      },
      meta: { result_count: 2, newest_id: '901', next_token: 'n1' },
    },
  ],
} as const;
