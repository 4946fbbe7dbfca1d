/**
 * Domains under which anybody gets an address: they tell nothing of a company.
 *
 * Source: github.com/Kikobeats/free-email-domains as of 2026-08-22, of its 13,405 names those that
 * many people have; and large access providers that it leaves out.
 */
const domains = `gmail.com googlemail.com icloud.com me.com mac.com aol.com aim.com msn.com mail.com email.com
  usa.com post.com inbox.com fastmail.com fastmail.fm hey.com zohomail.com zohomail.eu proton.me
  protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.io tuta.com
  hushmail.com mailfence.com runbox.com posteo.de posteo.net mailbox.org yandex.com yandex.ru
  ya.ru mail.ru bk.ru inbox.ru list.ru internet.ru rambler.ru ukr.net i.ua seznam.cz email.cz
  centrum.cz post.cz volny.cz azet.sk zoznam.sk wp.pl o2.pl onet.pl op.pl interia.pl
  poczta.onet.pl vp.pl gazeta.pl tlen.pl freemail.hu citromail.hu abv.bg web.de t-online.de
  freenet.de arcor.de gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.eu bluewin.ch hispeed.ch aon.at
  chello.at orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr
  club-internet.fr libero.it virgilio.it tiscali.it alice.it email.it telenet.be skynet.be
  ziggo.nl kpnmail.nl xs4all.nl planet.nl hetnet.nl home.nl casema.nl upcmail.nl btinternet.com
  btopenworld.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk tiscali.co.uk
  eircom.net comhem.se spray.se bredband.net online.no telefonica.net terra.es sapo.pt
  terra.com.br uol.com.br bol.com.br ig.com.br globomail.com zipmail.com.br comcast.net
  verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net
  juno.com netzero.net windstream.net frontier.com frontiernet.net roadrunner.com rogers.com
  shaw.ca sympatico.ca videotron.ca bigpond.com bigpond.net.au optusnet.com.au iinet.net.au
  xtra.co.nz qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn
  aliyun.com 21cn.com naver.com hanmail.net daum.net nate.com kakao.com docomo.ne.jp ezweb.ne.jp
  softbank.ne.jp nifty.com rediffmail.com sify.com indiatimes.com walla.com walla.co.il 012.net.il
  mynet.com mailinator.com guerrillamail.com 10minutemail.com yopmail.com trashmail.com
  temp-mail.org sharklasers.com`;

/** Providers that have the same name in many countries. */
const everywhere =
  /^(?:yahoo|ymail|rocketmail|hotmail|outlook|live|windowslive)\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

let known: ReadonlySet<string> | undefined;

/**
 * @param domain - As `registrableDomain` gives it.
 * @example isFreeMail('gmail.com') // true
 */
export function isFreeMail(domain: string): boolean {
  known ??= new Set(domains.split(/\s+/));
  return known.has(domain) || everywhere.test(domain);
}
