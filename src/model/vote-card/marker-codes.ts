/** The patterns of the vote cards: apart from the rest, because only what prints or reads cards needs them. */
import { CELLS } from './marker.ts';

/** Found once by scripts/marker-codes.ts and never changed: printed cards are out there. Cards 1 to 80 differ in eight cells or more in every turn, all in seven. */
const WRITTEN = `
  73 2z3 35c a43 ajg bl8 gjp h2i hp6 k2u ktl l06 tqx wcq xhx y0q 12z7 1bf3 1blc 1ekf 1sfp 23k3 2m98 3j24 3x63 4d3c 4f5l 4gdj 4lwe 4vkt 53rl 59g6 73a1
  78hw 7e7c 7s7y 7tyn 87jn 8jtj 8ukc 94kk 990o 9g0r 9p4x aarv awad b6m0 c5f1 cszb dp6x dpmu ekhl em0j ewny fuka g33o gr4f hjbp hleq hyzh i3ej ihtd ioz3
  j60k j8bb jyy7 kxye ly2t m1a2 ouri p17g p63f poon qmyu quwr rajy sa60 ska9 snmn tdlx 11s1 1unq 28zd 2nq4 3zmv 4ghg 4idp 4mmp 4wkq 50oi 5rkz 6his 6rba
  706h 7l9f 7p6l 8olm 8vax 9d6l 9oqm b79j c36y cd11 clg2 crng cu3j d7on df6b dmq2 dxpo e2g9 f19t f6do f731 gtwz h8h9 imz6 jezp jtrm jvf9 kdp6 l7d5 n654
  n87y no9j nx2y oicv omhh ptjv sbzq szyx t98a tyvg ujj3 v6hd w19v w8jx wr9i x2lg xfoa xrnh xxfw y3if ybsq yjjq z7rf zmmz 10914 10h0p 10rrm 10yxu 1112n
  11ew7 128cj 12ibt 1303a 139nf 13kvz 140cz 1463w 14myy 15638 15yt9 164iu 16w8h 175tq 17n19 17wsb 18aa7 1bf5n 1cb8t 1cof3 1cyr8 1ei5z 1evi1 1fmie 1fsij
  1fxwu 1i2lz 1jwq1 1ke9i 1lkpv 1mm7f 1mrju 1p5ct 1pn12 1ppjp 1qm9r 1quu4 1soyt 1t3vx 1t5wq 1tiev 1tsyb 1utrt 1v0n7 1v732 1vv1n 1wxwf 1xj01 1y512 1y9uh
  1ydot 1zkcd 20mpk 20p7z 21g45 21p3q 22bcc 22lg7 23d83 23nr1 25n5o 25v9p 26bsz 277e7 27jyx 27o8n 27sf3 28m72 29spt 2aiqi 2bn3q 2bysh 2cd0e 2cjcz 2ginn
  2gt6n 2h5yf 2l80n 2q0n3 2sqk5 2vw6m 2xalh 2y6hn 2zp92 31d3f 32fnf 32tvz 344tf
`;
const CODES = WRITTEN.trim()
  .split(/\s+/)
  .map((code) => parseInt(code, 36));

/** The pattern of a card as 25 bits, row by row from the lowest bit: 1 is black. Undefined for a number that no card has. */
export const codeOf = (number: number): number | undefined => CODES[number - 1];

/** 25 values, row by row, true is black. Empty for a number that no card has. */
export function cellsOf(number: number): boolean[] {
  const code = codeOf(number);
  return code === undefined
    ? []
    : Array.from({ length: CELLS * CELLS }, (_, at) => ((code >> at) & 1) === 1);
}
