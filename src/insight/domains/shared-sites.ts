/** Sites on which many companies have a page: below a path, the page tells the company and the domain does not. */
const pages = `linkedin.com facebook.com fb.com instagram.com twitter.com x.com threads.net youtube.com tiktok.com
  pinterest.com xing.com vk.com weibo.com github.com gitlab.com bitbucket.org medium.com substack.com tumblr.com
  crunchbase.com pitchbook.com zoominfo.com apollo.io g2.com capterra.com trustpilot.com glassdoor.com indeed.com
  yelp.com yellowpages.com tripadvisor.com opentable.com booking.com airbnb.com etsy.com ebay.com amazon.com
  alibaba.com aliexpress.com wikipedia.org bloomberg.com dnb.com google.com apple.com notion.so linktr.ee
  behance.net dribbble.com producthunt.com angel.co wellfound.com f6s.com eventbrite.com meetup.com patreon.com
  slideshare.net about.me carrd.co kununu.com gelbeseiten.de wlw.de europages.com kompass.com`;

/** Links that say nothing of where they lead, and calls by messenger. */
const links = `bit.ly goo.gl g.co t.co tinyurl.com ow.ly lnkd.in buff.ly rb.gy cutt.ly is.gd rebrand.ly wa.me t.me m.me
  fb.me youtu.be forms.gle hubs.la hubs.ly calendly.com`;

/** Hosts of machines and files: what stands in front is no company's. */
const machines = `amazonaws.com cloudfront.net azureedge.net googleusercontent.com googleapis.com akamaihd.net
  windows.net sharepoint.com`;

/** Below these each host in front is somebody's own site; the Public Suffix List does not have them. */
const hosters = `wordpress.com squarespace.com weebly.com jimdo.com jimdofree.com jimdosite.com business.site
  godaddysites.com strikingly.com mystrikingly.com webnode.com webnode.page site123.me tilda.ws ucraft.net yolasite.com
  webador.com webador.de homestead.com bigcartel.com bigcommerce.com mybigcommerce.com ecwid.com hatenablog.com livejournal.com
  over-blog.com zendesk.com freshdesk.com atlassian.net onmicrosoft.com force.com salesforce-sites.com
  hubspotpagebuilder.com hs-sites.com teamtailor.com personio.de recruitee.com bamboohr.com workable.com`;
const blogs = /^blogspot\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
let known: Record<'sites' | 'ends' | 'hosts', ReadonlySet<string>> | undefined;

function sets() {
  known ??= { sites: setOf(pages), ends: setOf(`${links} ${machines}`), hosts: setOf(hosters) };
  return known;
}

/**
 * Whether the sites below a domain are of many people, such as `acme.wordpress.com`.
 *
 * @param domain - As `registrableDomain` gives it.
 */
export function isHoster(domain: string): boolean {
  return sets().hosts.has(domain) || blogs.test(domain);
}

/**
 * Whether an address is one of a site that many share, so that its domain is not the company's.
 *
 * @param domain - As `registrableDomain` gives it.
 * @param isBelow - Whether a path or a host in front leads to a part of the site.
 * @example isShared('linkedin.com', true) // true: linkedin.com/company/acme
 * @example isShared('linkedin.com', false) // false: LinkedIn itself
 */
export function isShared(domain: string, isBelow: boolean): boolean {
  const { ends, sites } = sets();
  return ends.has(domain) || (isBelow && sites.has(domain));
}
