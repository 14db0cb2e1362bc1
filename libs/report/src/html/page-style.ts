/**
 * The look of the page: a sheet of A4 with the margins, sizes and pitch of GB/T 9704-2012 on screen and in print. Fonts
 * are asked for by name and never loaded; digits have their own face, so that “ ” and — stay in the Chinese one.
 */
export const PAGE_STYLE = `
@font-face { font-family: Digits; src: local("Times New Roman"), local("Liberation Serif"); unicode-range: U+2E, U+30-39, U+41-5A, U+61-7A; }
:root {
  --song: Digits, "仿宋_GB2312", FangSong_GB2312, "仿宋", FangSong, STFangsong, "Noto Serif CJK SC", "Source Han Serif SC", serif;
  --hei: Digits, "黑体", SimHei, STHeiti, "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  --kai: Digits, "楷体_GB2312", KaiTi_GB2312, "楷体", KaiTi, STKaiti, "AR PL UKai CN", serif;
  --title: Digits, "方正小标宋简体", FZXiaoBiaoSong-B05S, STZhongsong, "Noto Serif CJK SC", "Source Han Serif SC", serif;
  --screen: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  --link: #0b4a94;
}
* { box-sizing: border-box; }
body { margin: 0; background: #e4e7eb; color: #16191d; font: 16px/1.7 var(--screen); overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 3px solid #b54708; outline-offset: 2px; }
:target { background: #fff0b8; scroll-margin-top: 2rem; }
.bar { max-width: 210mm; margin: 0 auto; padding: 1rem; }
.bar ul { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin: 0; padding: 0; list-style: none; }
.provenance { color: #3d4653; font-size: .9rem; }

.paper { width: 210mm; min-height: 297mm; margin: 0 auto 1.5rem; padding: 37mm 26mm 35mm 28mm; background: #fff; color: #000;
  box-shadow: 0 1px 6px rgb(0 0 0 / .25); font: 16pt/28.95pt var(--song); letter-spacing: -.25pt; text-align: justify; line-break: strict; text-spacing-trim: space-all; }
.paper p, .paper h2, .paper h3 { margin: 0; font-size: inherit; font-weight: normal; text-indent: 2em; }
.paper h1 { margin: 0 0 28.95pt; font: 22pt/34pt var(--title); letter-spacing: 0; text-align: center; }
.paper h1 span { display: block; }
.paper h2 { font-family: var(--hei); break-after: avoid; }
.paper h3 { font-family: var(--kai); break-after: avoid; }
.paper .run-in { text-indent: 2em; }
.paper .run-in > * { display: inline; }
.paper .addressee, .signature p { text-indent: 0; }
.signature { width: fit-content; margin: 28.95pt 2em 0 auto; break-inside: avoid; }
.signature .signer + .date { padding-left: 2em; }
.figure { text-decoration: underline dotted 1px; text-underline-offset: .25em; }
.figure:hover { text-decoration-style: solid; }

.paper .attachment { margin-top: 28.95pt; }
.paper .attachment + .attachment { margin-top: 0; text-indent: 5em; }
.paper .number { font-family: var(--hei); text-indent: 0; }
.paper .annex-title { margin: 28.95pt 0 0; font: 22pt/28.95pt var(--title); letter-spacing: 0; text-align: center; text-indent: 0; }
.paper .subtitle { font-size: 10.5pt; letter-spacing: 0; text-align: center; text-indent: 0; }
.annex table { margin-bottom: 1rem; table-layout: fixed; font: 10.5pt/15pt var(--song); letter-spacing: 0; text-align: left; }
.annex th, .annex td { padding: 2pt 2.5pt; border-color: #000; vertical-align: middle; font-weight: normal; }
.annex thead th, .annex .centred { text-align: center; }
.annex th, .annex caption { font-family: var(--hei); }
.annex tr { break-inside: avoid; }
.remarks { margin: 0; padding: 0; list-style: none; font: 10.5pt/15pt var(--song); letter-spacing: 0; }
.notes ul { margin: .2rem 0; padding-left: 1.4rem; }

.notes { max-width: 210mm; margin: 0 auto 1.5rem; padding: 1.5rem 2rem; background: #fff; }
.notes h2 { margin: 0 0 .5rem; font-size: 1.3rem; }
.notes h3 { margin: 0; font-size: 1.05rem; }
.notes p { margin: .4rem 0; }
.sources { margin: 0; padding: 0; list-style: none; }
.sources > li { padding: .9rem .6rem; border-top: 1px solid #ccd2da; }
.notes dl { display: flex; flex-wrap: wrap; gap: .1rem 1.6rem; margin: .2rem 0; }
.notes dl div { display: flex; gap: .5rem; }
.notes dt { color: #4a5463; }
.notes dd { margin: 0; font-variant-numeric: tabular-nums; }
summary { cursor: pointer; color: var(--link); padding: .2rem 0; }
.records { columns: 16rem; padding-left: 0; list-style-position: inside; font-size: .9rem; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .4rem .6rem; border: 1px solid #ccd2da; text-align: left; vertical-align: top; }

@media screen and (max-width: 820px) {
  .paper { width: auto; min-height: 0; padding: 2rem 1.1rem; font-size: 1.1rem; line-height: 1.85; letter-spacing: 0; }
  .paper h1 { font-size: 1.4rem; line-height: 1.6; margin-bottom: 1.5rem; text-wrap: balance; }
  .paper h1 span { display: inline; }
  .signature { margin-top: 1.85em; }
  .annex { overflow-x: auto; }
  .annex table { min-width: 42rem; }
  .notes { padding: 1.2rem 1.1rem; }
}
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@page :right { @bottom-right { content: "—" counter(page) "—"; font: 14pt SimSun, "宋体", serif; padding-right: 1em; vertical-align: top; padding-top: 5mm; } }
@page :left { @bottom-left { content: "—" counter(page) "—"; font: 14pt SimSun, "宋体", serif; padding-left: 1em; vertical-align: top; padding-top: 5mm; } }
@media print {
  body { background: none; }
  .bar, .notes { display: none; }
  .paper { width: auto; min-height: 0; margin: 0; padding: 0; box-shadow: none; orphans: 1; widows: 1; }
  .annex { break-before: page; }
  .figure { color: inherit; text-decoration: none; }
  :target { background: none; }
}
`;
