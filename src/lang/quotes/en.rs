//! English speech and speakers.

use super::{Pronoun, QuoteWords};

pub(in crate::lang) const QUOTES: QuoteWords = QuoteWords {
    say: "\
        says said adds added tells told writes wrote replies replied responds responded answers answered notes noted states \
        stated explains explained continues continued announces announced reports reported declares declared remarks remarked \
        comments commented posts posted tweets tweeted asks asked texts texted emails emailed e-mails e-mailed recalls recalled \
        concludes concluded observes observed mentions mentioned reads read",
    judge: "\
        accepts accepted acknowledges acknowledged admits admitted advises advised affirms affirmed agrees agreed alleges \
        alleged appeals appealed argues argued asserts asserted assures assured barks barked beams beamed begs begged begins \
        began bellows bellowed blogs blogged boasts boasted cautions cautioned chants chanted chides chided chimes chimed chips \
        chipped choruses chorused chuckles chuckled claims claimed clarifies clarified coaxes coaxed complains complained \
        concedes conceded confesses confessed confides confided confirms confirmed contends contended counters countered cries \
        cried counsels counselled counseled crows crowed declaims declaimed decries decried demands demanded denies denied \
        deadpans deadpanned discloses disclosed dismisses dismissed emphasises emphasised emphasizes emphasized enthuses \
        enthused estimates estimated exclaims exclaimed explodes exploded fears feared fires fired forecasts forecast frets \
        fretted fumes fumed gasps gasped gloats gloated grins grinned groans groaned grumbles grumbled growls growled gushes \
        gushed hints hinted hisses hissed hopes hoped holds held implies implied informs informed inquires inquired insists \
        insisted instructs instructed interjects interjected intones intoned interrupts interrupted jokes joked jests jested \
        judges judged laments lamented laughs laughed lectures lectured maintains maintained moans moaned mocks mocked murmurs \
        murmured mutters muttered muses mused nods nodded objects objected offers offered opines opined orders ordered pledges \
        pledged pleads pleaded pled points pointed ponders pondered prays prayed predicts predicted presses pressed proclaims \
        proclaimed promises promised proposes proposed protests protested quips quipped quotes quoted rails railed rants ranted \
        raves raved reasons reasoned rebuts rebutted reckons reckoned recommends recommended recounts recounted reflects \
        reflected refuses refused reiterates reiterated rejoins rejoined relates related remembers remembered reminds reminded \
        repeats repeated requests requested resolves resolved retorts retorted reveals revealed roars roared rules ruled scoffs \
        scoffed scolds scolded screams screamed shouts shouted shrieks shrieked shrugs shrugged sighs sighed signals signalled \
        signaled slams slammed smiles smiled snaps snapped snarls snarled sniffs sniffed snorts snorted sobs sobbed specifies \
        specified speculates speculated speaks spoke sputters sputtered stammers stammered stresses stressed submits submitted \
        suggests suggested sums summed surmises surmised swears swore teases teased testifies testified thanks thanked thinks \
        thought threatens threatened thunders thundered transmits transmitted urges urged utters uttered ventures ventured \
        volunteers volunteered vows vowed wails wailed warns warned whispers whispered wonders wondered yells yelled wishes \
        wished worries worried welcomes welcomed praises praised condemns condemned criticises criticised criticizes criticized \
        denounces denounced blasts blasted lambasts lambasted lambastes hails hailed accuses accused defends defended expresses \
        expressed lists listed summarises summarised summarizes summarized concurs concurred believes believed finds found \
        foresees foresaw questions questioned raps rapped sings sang sees saw understands understood feels felt wants wanted \
        trusts trusted apologises apologised apologizes apologized grunts grunted marvels marvelled marveled mumbles mumbled \
        persists persisted reassures reassured recites recited reproaches reproached shoots squeals squealed stipulates \
        stipulated taunts taunted theorises theorised theorizes theorized vents vented weeps wept allows allowed blames blamed \
        booms boomed brays brayed breathes breathed bristles bristled burbles burbled cackles cackled cajoles cajoled chirps \
        chirped chortles chortled commiserates commiserated congratulates congratulated consoles consoled coos cooed corrects \
        corrected croaks croaked croons crooned drawls drawled elaborates elaborated enquires enquired exhorts exhorted fibs \
        fibbed gabbles gabbled giggles giggled gripes griped grouses groused guesses guessed gulps gulped gurgles gurgled \
        heckles heckled hoots hooted howls howled huffs huffed jeers jeered natters nattered purrs purred quavers quavered rages \
        raged rasps rasped regrets regretted riffs riffed scowls scowled seethes seethed simpers simpered sneers sneered \
        sniggers sniggered snipes sniped soothes soothed spits spat splutters spluttered squeaks squeaked stutters stuttered \
        titters tittered trills trilled underlines underlined vouches vouched wheezes wheezed whines whined whoops whooped \
        witters wittered yelps yelped",
    label: "\
        calls called describes described labels labelled labeled brands branded dubs dubbed terms termed rates rated likens \
        likened compares compared deems deemed regards regarded views viewed characterises characterised characterizes \
        characterized portrays portrayed paints painted casts casted names named hails hailed dismisses dismissed derides \
        derided denounces denounced condemns condemned praises praised blasts blasted slams slammed criticises criticised \
        criticizes criticized mocks mocked summarises summarised summarizes summarized refers referred rules ruled judges judged \
        considers considered declares declared pronounces pronounced puts put cites cited depicts depicted ridicules ridiculed \
        styles styled touts touted bills billed slates slated rubbishes rubbished decries decried",
    tell: "\
        tells told asks asked urges urged advises advised assures assured begs begged cautions cautioned informs informed \
        instructs instructed invites invited reminds reminded orders ordered warns warned accuses accused thanks thanked texts \
        texted emails emailed promises promised presses pressed questions questioned persuades persuaded writes wrote counsels \
        counselled counseled implores implored lectures lectured notifies notified quizzes quizzed interviews interviewed briefs \
        briefed calls called",
    participles: "\
        saying adding telling writing replying responding answering noting stating explaining continuing announcing reporting \
        declaring remarking commenting posting tweeting asking texting emailing e-mailing recalling concluding observing \
        mentioning reading accepting acknowledging admitting advising affirming agreeing alleging appealing arguing asserting \
        assuring barking beaming begging beginning bellowing blogging boasting cautioning chanting chiding chiming chipping \
        chorusing chuckling claiming clarifying coaxing complaining conceding confessing confiding confirming contending \
        countering crying counselling counseling crowing declaiming decrying demanding denying deadpanning disclosing dismissing \
        emphasising emphasizing enthusing estimating exclaiming exploding fearing firing forecasting fretting fuming gasping \
        gloating grinning groaning grumbling growling gushing hinting hissing hoping holding implying informing inquiring \
        insisting instructing interjecting intoning interrupting joking jesting judging lamenting laughing lecturing maintaining \
        moaning mocking murmuring muttering musing nodding objecting offering opining ordering pledging pleading pointing \
        pondering praying predicting pressing proclaiming promising proposing protesting quipping quoting railing ranting raving \
        reasoning rebuting reckoning recommending recounting reflecting refusing reiterating rejoining relating remembering \
        reminding repeating requesting resolving retorting revealing roaring ruling scoffing scolding screaming shouting \
        shrieking shrugging sighing signalling signaling slamming smiling snapping snarling sniffing snorting sobbing specifying \
        speculating speaking sputtering stammering stressing submitting suggesting summing surmising swearing teasing testifying \
        thanking thinking threatening thundering transmitting urging uttering venturing volunteering vowing wailing warning \
        whispering wondering yelling wishing worrying welcoming praising condemning criticising criticizing denouncing blasting \
        lambasting hailing accusing defending expressing listing summarising summarizing concurring believing finding foreseeing \
        questioning rapping singing seeing understanding feeling wanting trusting apologising apologizing grunting marvelling \
        marveling mumbling persisting reassuring reciting reproaching shooting squealing stipulating taunting theorising \
        theorizing venting weeping calling describing labelling labeling branding dubbing terming rating likening comparing \
        deeming regarding viewing characterising characterizing portraying painting casting naming deriding referring \
        considering pronouncing putting citing depicting ridiculing styling touting billing slating rubbishing allowing blaming \
        booming braying breathing bristling burbling cackling cajoling chirping chortling commiserating congratulating consoling \
        cooing correcting croaking crooning drawling elaborating enquiring exhorting fibbing gabbling giggling griping grousing \
        guessing gulping gurgling heckling hooting howling huffing jeering nattering purring quavering raging rasping regretting \
        riffing scowling seething simpering sneering sniggering sniping soothing spitting spluttering squeaking stuttering \
        tittering trilling underlining vouching wheezing whining whooping wittering yelping",
    bases: "\
        say add tell write reply respond answer note state explain continue announce report declare remark comment post tweet \
        ask text email e-mail recall conclude observe mention read accept acknowledge admit advise affirm agree allege appeal \
        argue assert assure bark beam beg begin bellow blog boast caution chant chide chime chip chorus chuckle claim clarify \
        coax complain concede confess confide confirm contend counter cry counsel crow declaim decry demand deny deadpan \
        disclose dismiss emphasise emphasize enthuse estimate exclaim explode fear fire forecast fret fume gasp gloat grin groan \
        grumble growl gush hint hiss hope hold imply inform inquire insist instruct interject intone interrupt joke jest judge \
        lament laugh lecture maintain moan mock murmur mutter muse nod object offer opine order pledge plead point ponder pray \
        predict press proclaim promise propose protest quip quote rail rant rave reason rebut reckon recommend recount reflect \
        refuse reiterate rejoin relate remember remind repeat request resolve retort reveal roar rule scoff scold scream shout \
        shriek shrug sigh signal slam smile snap snarl sniff snort sob specify speculate speak sputter stammer stress submit \
        suggest sum surmise swear tease testify thank think threaten thunder transmit urge utter venture volunteer vow wail warn \
        whisper wonder yell wish worry welcome praise condemn criticise criticize denounce blast lambast lambaste hail accuse \
        defend express list summarise summarize concur believe find foresee question rap sing see understand feel want trust \
        apologise apologize grunt marvel mumble persist reassure recite reproach shoot squeal stipulate taunt theorise theorize \
        vent weep call describe label brand dub term rate liken compare deem regard view characterise characterize portray paint \
        cast name deride refer consider pronounce put cite depict ridicule style tout bill slate rubbish sound allow blame boom \
        bray breathe bristle burble cackle cajole chirp chortle commiserate congratulate console coo correct croak croon drawl \
        elaborate enquire exhort fib gabble giggle gripe grouse guess gulp gurgle heckle hoot howl huff jeer natter purr quaver \
        rage rasp regret riff scowl seethe simper sneer snigger snipe soothe spit splutter squeak stutter titter trill underline \
        vouch wheeze whine whoop witter yelp",
    nouns: "\
        statement statements words interview interviews letter letters post posts tweet tweets remark remarks comment comments \
        speech speeches testimony email emails message messages press-release release note notes memo memoir briefing conference \
        address question answer reply response appeal call claim claims verdict caption headline column essay blog podcast \
        broadcast filing complaint lawsuit affidavit submission phrase quote description promise pledge vow warning advice \
        argument view opinion line plea apology confession announcement declaration communique communiqué bulletin text texts \
        voicemail thread video diary",
    documents: "\
        report letter statement ruling judgment judgement verdict complaint lawsuit filing indictment affidavit memo memorandum \
        document documents study paper article editorial review survey poll bill law resolution contract agreement treaty notice \
        sign placard banner poster post tweet email message note petition caption headline website page blog column book novel \
        memoir guide manual report's audit inquiry transcript advert advertisement ad slogan release communique communiqué \
        bulletin leaflet pamphlet brochure policy order warrant motion brief opinion draft plan strategy charter constitution \
        inscription plaque label readout dispatch account summary record records minutes text diary graffiti announcement advisory \
        deed commentary card certificate flyer sticker circular handbook manifesto dossier licence license ledger logbook \
        telegram postcard newsletter slide epitaph headstone billboard testimony bylaw",
    sources: "according per",
    agents: "by from",
    hearers: "to",
    prepositions: "\
        of for with in on at from by into over under about against between among during through without within after before since \
        until across near outside inside behind beside beyond despite except like off onto toward towards upon via amid alongside \
        as than around above below along following including regarding concerning to",
    relatives: "who which whose whom",
    subordinators: "\
        that because if when while although though whether where how why what unless as since after before until once whereas",
    contents: "that whether if",
    conjunctions: "and but or nor yet",
    auxiliaries: "\
        is was were are be been being am has have had having will would shall should may might can could must do does did has-been \
        isn't wasn't weren't aren't ca wo",
    passives: "is was were are be been being am isn't wasn't weren't aren't has-been",
    negations: "not never n't no declined refused declines refuses denied denies failed without neither nor cannot nobody",
    definite: "the this these those",
    indefinite: "\
        a an one another some several many most two three four five six seven eight nine ten both other others all few any each \
        every no someone somebody everyone everybody nobody",
    articles: "a an every no",
    alone: "one another other others both someone somebody everyone everybody nobody",
    numbered: "article section regulation clause directive resolution rule page document paragraph annex appendix chapter schedule",
    related: "\
        close familiar based briefed involved accused charged opposed loyal linked allied privy responsible critical employed \
        present aware",
    local: "there",
    possessors: "of",
    naming: "named called identified known as",
    past: Some("ed"),
    possessives: &[
        ("his", Pronoun::He),
        ("her", Pronoun::She),
        ("its", Pronoun::It),
        ("their", Pronoun::They),
        ("my", Pronoun::I),
        ("our", Pronoun::We),
        ("your", Pronoun::You),
    ],
    pronouns: &[
        ("he", Pronoun::He),
        ("she", Pronoun::She),
        ("it", Pronoun::It),
        ("they", Pronoun::They),
        ("i", Pronoun::I),
        ("we", Pronoun::We),
        ("you", Pronoun::You),
        ("him", Pronoun::He),
        ("her", Pronoun::She),
        ("them", Pronoun::They),
        ("me", Pronoun::I),
        ("us", Pronoun::We),
        ("himself", Pronoun::He),
        ("herself", Pronoun::She),
        ("itself", Pronoun::It),
        ("themselves", Pronoun::They),
    ],
    demonstratives: &[],
    men: "\
        man men boy father dad son brother husband uncle nephew grandfather grandson widower spokesman chairman businessman \
        policeman fireman fisherman salesman congressman assemblyman councilman alderman king prince duke lord monk gentleman \
        actor waiter landlord stepfather stepson boyfriend fiancé groom bachelor imam priest pope bishop archbishop cardinal \
        sultan emir sheikh frontman midfielder batsman anchorman cameraman foreman postman milkman tradesman craftsman statesman \
        nobleman sportsman ombudsman",
    women: "\
        woman women girl mother mum mom daughter sister wife aunt niece grandmother granddaughter widow spokeswoman chairwoman \
        businesswoman policewoman congresswoman assemblywoman councilwoman queen princess duchess lady nun actress waitress \
        landlady stepmother stepdaughter girlfriend fiancée bride midwife ballerina heroine hostess saleswoman sportswoman \
        matriarch",
    people: "\
        minister president premier governor mayor senator lawmaker legislator deputy official officer spokesperson chair \
        chairperson chief head director manager boss owner founder co-founder executive leader coach captain skipper striker \
        defender goalkeeper keeper forward winger batter bowler pitcher quarterback player referee umpire teammate champion rider \
        driver pilot sailor soldier general colonel major lieutenant sergeant commander admiral corporal trooper constable \
        inspector detective superintendent investigator prosecutor lawyer attorney solicitor barrister judge justice magistrate \
        coroner clerk witness suspect defendant plaintiff victim survivor patient doctor surgeon nurse physician paramedic \
        psychologist psychiatrist therapist dentist pharmacist vet scientist researcher professor lecturer teacher headteacher \
        principal student pupil graduate scholar historian economist analyst strategist expert engineer architect designer \
        developer programmer technician mechanic electrician plumber builder carpenter farmer grower rancher shepherd herder \
        fisher miner worker labourer laborer employee employer colleague trader dealer broker banker investor shareholder \
        entrepreneur retailer shopkeeper shopper customer consumer baker butcher chef cook barista bartender publican brewer \
        winemaker writer author novelist poet playwright screenwriter journalist reporter correspondent columnist editor publisher \
        blogger critic reviewer presenter host anchor broadcaster narrator singer musician composer conductor pianist guitarist \
        drummer rapper artist painter sculptor photographer filmmaker producer performer comedian dancer curator librarian \
        archivist activist campaigner protester organiser organizer volunteer advocate lobbyist ambassador envoy diplomat attaché consul \
        negotiator mediator secretary treasurer commissioner councillor councilor councilmember candidate nominee politician \
        republican democrat conservative parliamentarian mp mep congressmember chancellor speaker whip aide adviser advisor \
        assistant consultant counsel counsellor counselor resident neighbour neighbor villager local tenant homeowner passenger \
        commuter passer-by bystander onlooker caller user commenter visitor tourist guest fan supporter voter parent child kid \
        teenager toddler baby youth twin cousin relative friend partner spouse pensioner retiree veteran refugee migrant immigrant \
        asylum-seeker inmate prisoner detainee hostage rebel fighter militant gunman insider source whistleblower pastor vicar \
        reverend rabbi cleric biologist chemist physicist astronomer geologist ecologist meteorologist forecaster epidemiologist \
        virologist archaeologist anthropologist sociologist astronaut gardener cleaner caretaker janitor porter guard ranger \
        firefighter lifeguard sheriff marshal bailiff warden jailer translator interpreter auctioneer estate-agent agent \
        representative delegate member ceo cfo coo cto ombudsperson rector dean trustee archdeacon trainer jockey cyclist runner \
        swimmer boxer golfer skier skater wrestler athlete gymnast climber sprinter footballer cricketer scorer debutant newcomer \
        rookie stranger complainant claimant applicant respondent tribesman elder monarch creator inventor maker operator courier \
        biker stylist model influencer streamer gamer youtuber tycoon billionaire magnate heir widow orphan successor predecessor \
        rival opponent incumbent challenger lawgiver beekeeper undertaker locksmith hairdresser barber tailor postmaster \
        harbourmaster stationmaster ringmaster choirmaster newsagent convener facilitator registrar actuary auditor accountant \
        bookkeeper surveyor planner assessor regulator watchdog brigadier commodore provost headmaster headmistress roofer \
        attendant foreman metropolitan friar academic medic vocalist songwriter restaurateur \
        flatmate housemate roommate bandmate co-star costar batsman goalscorer opener schoolboy schoolgirl mum-of-two \
        mum-of-three dad-of-two dad-of-three defector smuggler thief burglar fugitive accused convict juror usher steward",
    groups: "\
        officials officers police prosecutors lawyers investigators detectives authorities residents villagers locals neighbours \
        neighbors parents students teachers doctors nurses scientists researchers experts analysts economists critics supporters \
        opponents campaigners activists protesters organisers organizers volunteers workers employees staff unions executives \
        bosses managers directors leaders lawmakers legislators senators ministers diplomats soldiers troops rebels militants \
        fighters insurgents witnesses survivors victims relatives friends colleagues customers users fans players teammates voters \
        farmers traders investors shareholders retailers journalists reporters editors sources aides advisers advisors people \
        others forecasters firefighters medics paramedics crews rescuers judges jurors magistrates councillors mps democrats \
        republicans conservatives commenters passengers drivers members representatives family couple authors reviewers observers \
        historians engineers censors chiefs media",
    bodies: "\
        ministry government department agency office company firm corporation bank fund union party council committee commission \
        court tribunal university college school hospital trust charity foundation institute institution organisation organization \
        group association federation league club team board parliament congress senate administration authority bureau service \
        force army navy military police regulator watchdog network channel station newspaper paper magazine outlet broadcaster \
        publisher retailer manufacturer maker carmaker airline operator supplier utility startup start-up chain brand studio label \
        museum library gallery theatre theater church diocese embassy consulate mission coalition alliance opposition campaign \
        movement militia cabinet palace household jury panel inquiry body city county state country nation town village province \
        kingdom developer lender insurer exchange lab laboratory festival publication site website platform app consortium society \
        brigade",
    role_endings: "ist man person er or ian ant",
    things: "\
        number power water river winter summer dinner center matter corner quarter border tower floor door chapter error \
        mirror ledger voucher folder container trailer cover laser printer weather computer server sensor motor tractor \
        reactor calculator elevator escalator generator indicator factor vector sector tremor terror horror humor harbor \
        labor favor color honor vapor behavior flavor rumor armor savior monitor radiator refrigerator ventilator liquor \
        minor prior interior exterior superior inferior meteor corridor decor ardor fervor charger fever liver shoulder \
        finger hunger anger danger manger timber lumber chamber october november december september encounter disaster \
        register cluster monster filter shelter butter meter liter fiber copper pepper supper upper diaper wrapper hopper \
        slipper either rather together ever however moreover wherever whenever forever discover recover silver quiver lever \
        clever layer prayer flyer flier fryer dryer drier pier tier barrier carrier frontier easier earlier happier heavier \
        better bitter litter glitter twitter chatter platter splatter shatter scatter latter former greater later crater \
        starter barter garter coaster toaster roaster booster cloister canister blister roster foster buffer transfer prefer \
        infer differ suffer proffer helicopter adapter gutter shutter cutter stutter router scooter footer rooster boulder \
        murder ladder bladder powder tender gender fender slender render blender cinder cylinder reminder remainder binder \
        grinder cider spider saber sober rubber slumber cucumber ember amber camber clamber burger hamburger trigger dagger \
        stagger swagger logger bigger longer stronger younger ginger merger verger giant plant restaurant grant elephant \
        infant covenant hydrant instant constant distant important relevant significant brilliant elegant vacant pregnant \
        dominant reluctant defiant pendant remnant quant variant asian indian italian russian median civilian obsidian \
        meridian canadian brazilian australian egyptian ukrainian iranian jordanian syrian palestinian nigerian norwegian \
        belgian",
    ends: "\
        went came took made got gave knew became left brought kept ran sat stood lost paid met sent built spent won led drew \
        broke chose drove ate fell flew forgot grew hid hung rang rode rose shook slept sold stole swam threw wore sought learnt \
        learned taught caught bought fought dealt meant heard lay woke wept bore beat bit blew bred burst clung crept dug fed \
        fled flung froze ground knelt laid lent lit overcame overtook proved quit rebuilt rid shed shone shrank shut sank slid \
        sprang spun struck stuck stung strode strove swept swung tore underwent undertook withdrew withstood wound goes comes \
        takes makes gets gives knows becomes keeps brings sends spends sits wants seems lets puts begins appears remains belongs \
        happens allows includes requires provides receives follows contains consists joined arrived died lived tried wanted \
        happened seemed appeared remained belonged existed began begun gone go come take make get give know become keep bring \
        send sit seem",
    verb_endings: "",
    impersonal: "",
    objects: "",
    adjectives: "",
    masculine: "",
    feminine: "",
    endings_of_men: "",
    endings_of_women: "",
    either: "",
    short_roles: &[
        ("sen", "senator"),
        ("gov", "governor"),
        ("rep", "representative"),
        ("cllr", "councillor"),
        ("dr", "doctor"),
        ("prof", "professor"),
        ("rev", "reverend"),
        ("gen", "general"),
        ("col", "colonel"),
        ("maj", "major"),
        ("capt", "captain"),
        ("lt", "lieutenant"),
        ("sgt", "sergeant"),
        ("det", "detective"),
        ("supt", "superintendent"),
        ("insp", "inspector"),
        ("adm", "admiral"),
        ("cmdr", "commander"),
        ("amb", "ambassador"),
        ("qc", "barrister"),
        ("kc", "barrister"),
    ],
    alike: &[
        "leader chief head boss executive ceo director manager chairman chairwoman chair chairperson president founder co-founder \
         owner tycoon billionaire magnate entrepreneur banker businessman businesswoman",
        "lawmaker senator congressman congresswoman representative mp mep legislator politician parliamentarian member republican \
         democrat conservative deputy",
        "councillor councilor councilman councilwoman councilmember alderman politician member",
        "leader president premier minister chancellor governor mayor politician secretary",
        "singer musician star rapper artist pianist drummer guitarist vocalist frontman songwriter composer performer",
        "player striker midfielder defender goalkeeper keeper captain winger skipper forward batter bowler pitcher quarterback \
         footballer cricketer star rookie champion athlete teammate",
        "officer detective inspector sergeant constable superintendent sheriff commander policeman policewoman investigator trooper",
        "lawyer attorney solicitor barrister counsel prosecutor advocate",
        "doctor surgeon physician medic psychiatrist psychologist",
        "scientist researcher professor academic lecturer expert historian economist biologist chemist physicist astronomer \
         geologist ecologist archaeologist engineer author",
        "author writer novelist poet playwright journalist columnist critic",
        "actor actress star performer comedian presenter host",
        "priest bishop archbishop pastor vicar reverend cleric preacher metropolitan cardinal imam rabbi",
        "coach manager boss trainer",
        "spokesman spokeswoman spokesperson",
        "soldier general colonel commander officer major captain brigadier admiral lieutenant rebel chief",
        "defendant accused suspect witness prisoner",
        "judge justice magistrate coroner commissioner",
        "envoy ambassador diplomat delegate negotiator",
        "boy teenager youth child student pupil kid",
        "girl teenager youth child student pupil kid",
        "teacher headteacher headmaster headmistress principal lecturer professor",
        "farmer grower rancher herder shepherd",
        "driver pilot rider racer champion",
        "chef cook baker restaurateur",
        "resident neighbour neighbor local villager homeowner tenant",
        "company firm maker manufacturer retailer group business carmaker airline operator brand supplier corporation giant lender \
         bank insurer developer studio chain startup start-up owner",
        "agency department bureau office ministry regulator watchdog authority commission committee service administration",
        "club team side champions hosts visitors",
        "school college university institute academy",
        "union federation association league council organisation organization charity trust foundation society campaign group body",
        "paper newspaper daily magazine journal outlet broadcaster network channel station site website",
        "court tribunal panel bench jury",
        "letter email e-mail note message memo statement text post",
        "report study paper document inquiry review audit",
    ],
    titles_of_men: "mr mr. sir lord king prince father brother monsieur herr señor sheikh",
    titles_of_women: "mrs mrs. ms ms. miss dame lady queen princess sister madame madam frau señora",
    outlets: "\
        newspaper newspapers paper papers daily weekly tabloid broadsheet magazine journal broadcaster channel station \
        network website outlet podcast news newsroom newswire times post radio tv television herald gazette tribune \
        observer telegraph chronicle courier",
    mastheads: "\
        press advertiser echo sentinel bulletin standard star sun mail express argus examiner enquirer inquirer mirror \
        globe dispatch register recorder beacon monitor independent today",
    stations: "radio tv channel news",
    told: "tell tells told telling",
    venues: "to with on in via",
    relays: "\
        report reports reported quote quotes quoted cite cites cited carry carries carried seen obtained reviewed \
        published aired broadcast interviewed",
    rubrics: "\
        interview exclusive watch video live opinion analysis comment commentary editorial podcast review listen photos \
        pictures gallery breaking update explainer profile obituary letters",
    askers: "question q",
    answerers: "answer a",
    announcers: "\
        so-called known nicknamed titled entitled named dubbed song songs film films movie book books novel album single show \
        series episode play poem word words term terms phrase expression slogan motto title nickname branded labelled labeled \
        meaning means translates chant hashtag category concept notion idea codenamed code-named syndrome role character \
        exhibition event programme program project campaign operation scheme product label marked reading reads read self-styled \
        self-described supposed alleged called video game track hit musical podcast column section badge sign spelling pronounced \
        letters acronym rule clause theory effect principle policy rated proverb adage",
    reportive: "",
    views: "",
    elisions: "em tis twas til cause cos n",
    link: None,
    plural_verbs: None,
    incises: false,
    trained: true,
    dash_opens: false,
};
