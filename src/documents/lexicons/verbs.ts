import { words } from "./words.ts";

/**
 * Verbs of policy news that are regular (the irregular ones have their own table). Source: own list, made by going through
 * what governments, parliaments, courts, companies, campaigners and reporters do in any controversy; reporting verbs are
 * here too, with their meaning in reportingVerbs.ts.
 */
/** Mostly verbs in all their plain forms. */
export const VERBS = words(`
abandon abide abolish absorb accelerate accept access accommodate accompany accomplish account accuse achieve acknowledge acquire act adapt add
adhere adjust administer admit adopt advertise advise advocate affect affirm afford aggravate agree aggregate aim align allege allocate allow alter
amass amend amount amplify analyse analyze announce anticipate apologise apologize appeal appear applaud apply appoint appreciate approve argue
arrange arrest arrive ask assemble assert assess assign assist assume assure attach attain attempt attend attract attribute authorise authorize
avert avoid await award back backfire baffle balk ban bar bargain base believe belong benefit betray blame blast block bolster boost borrow
brand breach brief broaden broker bypass calculate call campaign cancel capitalise capitalize capture care carry categorise categorize cause caution cease celebrate censor
certify chair challenge champion change characterise characterize charge circulate circumvent cite claim clarify clash classify clear close coerce collapse
collect combat combine comment commission commit communicate compare compel compensate compete compile complain complement complete comply
comprise compromise concede conceal conceive concentrate concern conclude condemn conduct confirm confiscate conflict confront confuse connect consent conserve
consider consist constitute constrain consult consume contact contain contend contest continue contract contradict contravene contribute control
convene convert convey convict convince cooperate coordinate cope correct corroborate counter cover crack craft create criminalise criminalize criticise criticize
cripple cross curb curtail damage dampen date debate debunk decide decimate declare decline decrease decriminalise decriminalize decry deem deepen defeat
defend defer define defy delay delegate delete deliver demand demolish demonise demonstrate denounce deny depend depict deploy deport depress deprive deregulate
derail describe deserve design designate desire destabilise destabilize destroy detail detain detect deter deteriorate determine devastate develop
deviate devise devote dictate differ dig diminish direct disadvantage disagree disappear disappoint disapprove discard discharge disclose discontinue discourage discover
discriminate discuss dismantle dismiss displace dispel display dispose dispute disregard disrupt dissolve distil distill distinguish distort distribute diversify divert
divest divide dodge dominate donate double doubt downgrade downplay draft drag drain drop dump earn ease echo educate elaborate elect eliminate embark embed embrace
emerge emit emphasise emphasize employ empower enable enact encompass encounter encourage end endanger endorse endure enforce engage enhance enjoy enlarge enlist
enrich enroll ensure entail enter entertain entitle entrench envisage equip erase erode escalate escape espouse establish estimate evade evaluate evolve
exacerbate exaggerate examine exceed exchange exclude execute exempt exercise exert exist expand expect expel experience expire explain exploit explode explore
export expose express extend extinguish extract face facilitate fail fare fashion favor favour fear feature file fill finalise finalize finance fine finish
fire fix flag flock flood flourish flow focus follow force foster frame frustrate fuel fulfil fulfill function fund further gain garner gather
generate govern grab grant grapple grasp greet ground guarantee guard guide halt hamper hamstring handle happen harass harm harness hasten head
heed heighten help hesitate highlight hinder hinge hint hire hope host house hurry identify ignore illustrate imagine impact impair impede imperil
implement implicate imply import impose impress imprison improve inch include incorporate increase incur indicate induce inflate inflict influence inform infringe
inhibit initiate inject inquire insist inspect inspire install instigate institute instruct insulate insure integrate intend intensify interact intercept interfere interpret
intervene interview intimidate introduce invade invest investigate invite invoke involve isolate issue jail jeopardise jeopardize join joke judge justify label lack lag lament land
last launch lax leak learn legalise legalize legislate lessen level leverage levy liberalise lift like limit link list listen litigate live load loan lobby locate lock
loom loosen lower maintain manage mandate manipulate manufacture march mark market match matter maximise maximize measure mediate mention merge migrate mine minimise minimize
mirror misrepresent miss misuse mitigate mobilise mobilize mock moderate modify monitor motivate mount move mull multiply murder name narrow nationalise navigate near need neglect negotiate
nominate note notice notify nudge nullify nurture obey object oblige observe obstruct obtain occupy occur offend offer offset omit open operate oppose
opt order organise organize originate oust outlaw outline outnumber outpace outrage outsource outweigh overhaul overlook overreach overrule overstate overtake overturn overwhelm owe own pack
paint park participate partner pass pause peddle penalise penalize perceive perform permit persist persuade phase pick pilot place plan plant play plead please pledge plunge point police
poison pollute pore pose position possess postpone pour practice practise praise preach predict prefer prepare present preserve press pressure presume prevail
prevent price print prioritise prioritize probe proceed process procure produce profess profit progress prohibit project prolong promise promote prompt propel propose prosecute protect
protest prove provide provoke publish pull punish purchase pursue push qualify query question quote raid raise rally ramp range rank ratify reach react reaffirm realise
realize reap reassert reassess reassure rebuff rebuke recall receive reckon recognise recognize recommend reconsider record recover recruit redefine redesign redirect redouble reduce reevaluate refer refine
reflect reform refrain refuse refute regain regard register regret regulate reign reinforce reinstate reiterate reject relate relax release relieve relocate rely remain
remark remember remind remove render renew rent reopen repair repeal repeat repel replace replicate reply report represent repress request require rescind rescue
research resemble resent reserve reside resign resist resolve resort respect respond rest restate restore restrain restrict result resume retain retaliate retire retract
retreat return reuse reveal reverse review revise revive revoke reward rid ridicule rip risk rival rob roll rule rush sabotage sacrifice safeguard sanction satisfy save scale scan
scramble scrap screen scrutinise scrutinize seal search secure seem seize select sense sentence separate serve settle shape share sharpen shelter shelve shield
shift ship signal sign silence simplify skip slam slap slash slow smooth smuggle snap soar soften solve sort sound spark spawn specify speculate spell spill spoil sponsor spur spy
squeeze stabilise stabilize staff stage stall stand start starve state stay stem step stifle stigmatise stimulate stipulate stoke stop store strain strand streamline strengthen stress
stretch strip structure struggle study subject submit subsidise subsidize substantiate succeed sue suffer suggest suit summon supersede supplement supply support suppose suppress
surface surge surpass surprise surrender surround survey survive suspect suspend sustain switch symbolise symbolize table tackle tailor talk target tarnish task tax team tempt tend term
terminate test testify thank threaten thrive throttle thwart tighten toe tolerate top total touch tout toughen trace track trade trail train transfer transform transition translate transmit
transport trap travel treat trigger trim trouble trump trust try tumble turn twist uncover underline undermine underpin underscore understate unfold unify unite unleash unravel unveil update
upgrade upset urge usher use utilise utilize vaccinate vacate validate value vanish vary verify veto view vilify violate visit voice volunteer vote vow wait waive walk wane want warn
warrant wash waste watch water weaken weigh welcome widen wield wipe wish witness wonder work worry refund reimburse audit vet retrofit evict electrify cull drill frack spray reroute rezone immunise immunize scam dredge harvest graze outbid undercount vape recycle compost subsidise licence dub bribe embezzle launder collude conspire falsify forge deceive defraud misappropriate plagiarise plagiarize tamper extort blackmail profiteer evict quip tweet post recount portray answer caption summarise summarize boast posit retort purport reason fault lambast deride attack castigate rap liken rebut disavow repudiate exhort implore beg petition hail deplore bemoan bristle scoff concur document lodge apologise worsen worship wrap yield zone`);

/** Of those, the ones that are as often nouns: a plain form is a verb only where its neighbours say so. */
export const NOUN_OR_VERB = words(`
tweet caption answer boast reason fault petition document rap access account act aim amount appeal approach arrest attack attempt award back balance ban bar benefit blame block boost brand breach brief call campaign capture care cause chair
challenge champion change charge claim clash collapse combat comment commission compromise concern conduct conflict contact contest contract control correct counter cover craft crack cross damage
date deal debate decline decrease delay demand design desire detail display dispute divide doubt draft drop dump end estimate exchange exercise experience exploit export face fall fare
favor favour fear feature fight file fill finance fine finish fire fix flag flood flow focus force form frame fuel function fund gain grant ground guarantee guard guide halt harm head help
highlight hold hope host house impact import increase influence interest interview issue judge label lack land launch lead leak leverage level lift limit link list load loan lobby look loss
love march mandate mark market match matter measure mine mirror move name need note notice object offer order overhaul pace park partner pass pause pay permit pick pilot place plan plant play pledge
point police position pose post pour practice praise present press pressure price print probe process produce profit program progress project promise protest purchase push query question
quote raid raise rally range rank rate reach read record reform regard register release remark rent repair repeal reply report request rescue research reserve respect rest result return
review reward ride ring rise risk rival roll rule run rush sanction scale scan search screen seal sentence set shape share shelter shift ship show sign signal silence sort sound spark
split spread staff stage stand start state stay stem step stop store strain stress stretch strike strip structure struggle study subject supply support surge surprise survey suspect switch
table talk target task tax team tear term test thought threat top total touch trace track trade trail train transfer transition transport trap travel treat trigger trouble trump trust try turn use value
vaccine veto view visit voice volunteer vote vow wait walk want warrant waste watch water weigh welcome will win wish witness work worry wrap yield zone`);
