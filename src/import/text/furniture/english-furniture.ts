import type { FurnitureLists } from './furniture-lists.ts';

/**
 * Whole lines that English-language news sites set around their articles; form as in the German list. Own list, written
 * from general knowledge of such sites.
 */
export const ENGLISH_FURNITURE: FurnitureLists = {
  navigation: `
skip to content ; skip to main content ; skip to main ; skip to navigation ; skip to key events
skip to search ; skip to footer ; skip navigation ; jump to content ; accessibility help ; accessibility links
accessibility ; close ; close menu ; open menu ; main menu ; main navigation ; site navigation ; more menu
search ; search for ; home ; homepage ; back to top ; back to home ; go back ; sign in ; sign up ; sign out
log in ; log out ; register ; subscribe ; subscribe now ; subscriptions ; my account ; account ; your account
print subscriptions ; search jobs ; edition ; uk edition ; us edition ; international edition ; europe edition
australia edition ; sections ; all sections ; topics ; more on this ; terms of use ; terms and conditions
terms & conditions ; terms of service ; privacy ; privacy policy ; privacy notice ; privacy settings
cookie policy ; cookies ; cookie settings ; manage cookies ; your privacy choices
do not sell my personal information ; contact us ; contact ; about us ; about ; help ; help centre
complaints & corrections ; complaints and corrections ; corrections ; work for us ; careers
advertise with us ; advertise ; advertising ; all rights reserved ; site map ; sitemap ; archive ; rss ; live
live tv ; watch live ; watch ; listen ; listen to this article ; listen to article ; play ; pause ; video
videos ; audio ; podcasts ; podcast ; newsletters ; in pictures ; pictures ; weather ; crosswords ; puzzles
games ; shop ; jobs ; obituaries ; show more ; show less ; load more ; view more ; see more ; see all
view all ; read full article ; continue reading ; next ; previous ; next article ; previous article
reuse this content ; the guardian view ; expand ; collapse ; view gallery ; view image in fullscreen
toggle caption ; key events ; newest first ; oldest first ; filter by key events
`,
  paywall: `
subscribe to continue reading ; subscribe to read ; subscribe to unlock this article ; already a subscriber
already a member ; already have an account ; register to continue reading
this article is for subscribers only ; subscriber only ; for subscribers ; exclusive for subscribers ; premium
sign in to continue ; create a free account ; try free for one month ; start your free trial
view subscription options ; see all subscription options ; unlock this article
`,
  share: `
share ; share this ; share this article ; share this page ; share this story ; share this with ; share article
share options ; share on facebook ; share on twitter ; share on x ; share on whatsapp ; share on linkedin
share on messenger ; share on pinterest ; share on reddit ; share via email ; share via facebook
share via twitter ; share via whatsapp ; facebook ; twitter ; linkedin ; email ; e-mail ; email this article
copy link ; copy this link ; link copied ; copy ; print ; print this article ; print article ; save
save article ; save for later ; bookmark ; gift article ; gift this article ; follow ; follow us
follow us on ; like this ; send ; these are external links and will open in a new window ; external links
read about our approach to external linking ; read more about sharing ; report this ad ; report an error
send us your feedback
`,
  comments: `
comments ; comment ; view comments ; view all comments ; show comments ; join the conversation
join the discussion ; leave a comment ; leave a reply ; cancel reply ; post a comment ; add a comment
have your say ; sign in or create your account to join the discussion
`,
  donation: `
donate ; donate now ; support us ; contribute ; make a contribution ; become a supporter ; become a member
remind me later
`,
  newsletter: `
newsletter ; sign up for our newsletter ; sign up to our newsletter ; get our newsletter ; our newsletters
enter your email address ; email address ; your email address ; after newsletter promotion
`,
  related: `
read more ; read next ; related ; related stories ; related articles ; related topics ; related content
related internet links ; more on this story ; more from this section ; more from ; more stories
more in this series ; more news ; more like this ; also read ; see also ; most viewed ; most popular
most read ; most watched ; most commented ; most shared ; top stories ; latest ; latest news ; latest stories
trending ; trending now ; trending topics ; recommended ; recommended for you ; recommended stories
you may also like ; you might also like ; you may be interested in ; what to read next ; around the web
from the web ; elsewhere on the web ; editor's picks ; editors' picks ; features ; must see
explore more on these topics ; topic ; tags ; keywords ; further reading ; find out more ; about the author
about the authors ; on this story
`,
  advertisement: `
advertisement ; advertisment ; ad ; ads ; ad feedback ; advertisement - scroll to continue
article continues below ; story continues below ; story continues below advertisement ; continue reading below
article continues after ad ; sponsored ; sponsored content ; paid content ; promoted ; promoted content
skip past newsletter promotion ; skip advertisement ; content continues after ad
`,
  'press-contact': `
media contact ; media contacts ; press contact ; press contacts ; contacts ; for further information
notes to editors ; note to editors ; about the company ; ends
`,
  section: `
news ; world ; world news ; uk ; uk news ; us ; us news ; us politics ; u.s ; europe ; european union ; asia
africa ; americas ; australia ; middle east ; middle east and north africa ; business ; economy ; money
markets ; politics ; opinion ; analysis ; comment ; sport ; sports ; football ; culture ; arts ; books ; music
film ; tv & radio ; lifestyle ; life ; fashion ; food ; travel ; health ; science ; science & environment
environment ; climate ; climate crisis ; tech ; technology ; education ; society ; law ; media ; local
local news ; regions ; england ; scotland ; wales ; northern ireland ; entertainment ; entertainment & arts
family & education ; magazine ; reality check ; global development ; obituary ; cities
`,
};
