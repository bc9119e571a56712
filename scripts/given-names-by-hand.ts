import { words } from '../src/lexicon/en/word-list.ts';

/*
 * Data alone, hence the length of this file. Given names known to be common, by the region they come from, beside those the packages bring. These lists decide
 * about the gender of a name the packages also know. Names with accents are written with them; the plain twin
 * is made when the list is read.
 */

export const FEMALE = [
  // English, Irish, Scottish, Welsh
  ...words(`
    abby abigail ada addie adelaide adele agnes aileen aimee aisling alana alexa alexandra alexandria alexis
    alice alicia alison allison alyssa amanda amber amelia amy anastasia andrea angela angelica angie anita
    ann anna annabel annabelle anne anneliese annette annie antonia aoife arabella arianna arlene ashlee
    ashleigh audrey ava barb barbara beatrice becca becky belinda bella bernadette bernice bertha beryl beth
    bethan bethany betsy bette betty beverly beyoncé bianca blanche bonnie brenda briana brianna bridget
    brigid britney brittany bronwyn brooke caitlin caitlyn camilla candace candice cara caren carissa carla
    carlotta carly carmel carol carole caroline carolyn carrie cassandra cassie catherine cathleen cathy
    catriona cecilia celeste celia ceri charlene charlotte chelsea cherie cheryl chloe christa christie
    christina christine christy ciara cindy claire clara clare clarissa claudia clementine colleen condoleezza
    connie constance cora cordelia corinne courtney cressida crystal cynthia daisy danielle daphne dawn deanna
    debbie deborah debra deidre deirdre delia della delores denise desiree destiny diana diane dianne dolly
    dolores donna dora doreen doris dorothy ebony edith edna edwina eileen eilidh elaine eleanor elena elise
    eliza elizabeth ella ellen ellie eloise elsa elsie elspeth emilia emily emma erica erin esme estelle
    esther ethel eunice eva eve evelyn evie faith faye felicia felicity fern fiona fionnuala flora florence
    frances francesca freya frieda gabrielle gail gayle gemma genevieve georgia georgie georgina geraldine
    germaine gertrude gillian ginger ginny gladys glenda gloria glynis goldie grace grainne greta gretchen
    griselda gráinne gwen gwendolyn gwyneth hailey haley hannah harriet hattie hayley hazel heather heidi
    helen helena henrietta hermione hester hilary hilda hillary holly honor hope ida ilana ilene ilhan imani
    imelda imogen ina ines ingrid irene iris irma isabel isabella isabelle isla isobel ivanka ivy jacinda
    jackie jacqueline jacquelyn jada jade jan jane janelle janet janette janice janie janine jasmine jayne
    jean jeanette jeanne jeannie jemima jen jenna jenni jennie jennifer jenny jeri jess jessica jewel jill
    jillian jo joan joann joanna joanne jocelyn jodi jodie johanna jordyn josephine josie joy joyce juanita
    judith judy julia juliana julianne julie juliet june justine kaitlin kaitlyn kamala kara karen karin
    karine karla kate katelyn katharine katherine kathleen kathryn kathy katie katrina katy kay kaye kayla
    kaylee kayleigh keira keisha kellie kellyanne kelsey kendra kerri kiara kimberley kimberly kirsten kirstie
    kirsty kitty krista kristen kristi kristin kristina kristine kristy krystal kylie lacey lakeisha lana lara
    latasha latoya laura laurel lauren laurie layla lea leah leanne leila lena lenore leona leonie leonora
    leticia lexi liana libby lila lilian lillian lily linda lindsay lindsey lisa liz liza lizzie lois lola
    loretta lori lorna lorraine lottie louisa louise lowri lucia lucille lucinda lucy lulu lydia lyn lynda
    lynette lynn lynne mabel madeleine madeline madison mae maggie mairead mairi maisie makayla mallory mandy
    marcella marcia mared margaret margarita margie margo margot mari maria marian marianne marie marilyn
    marina marion marisa marissa marjorie marla marlene marsha martha martina mary maryann marybeth matilda
    maud maude maura maureen maxine maya meagan meg megan meghan melania melanie melinda melissa melody
    mercedes meredith mia michaela michele michelle mildred millicent millie mimi mindy minnie miranda miriam
    moira mollie molly mona monica muriel myra myrtle nadia nadine nancy naomi natalie natasha nell nellie
    nessa nia niamh nicola nicole nicolette nikki nina noelle nora norah noreen norma octavia odette olive
    olivia opal oprah orla paige pam pamela patience patrice patricia patsy patti patty paula paulette pauline
    pearl peggy penelope penny petra petula philippa philomena phoebe phyllis piper pippa polly poppy portia
    preet priscilla priti prudence queenie rachael rachel ramona raquel rashida raven rebecca rebekah regina
    rena renata renée rhea rhian rhiannon rhoda rhona rhonda rihanna rita roberta roisin rosa rosalie rosalind
    rosalyn rosamund rosanna roseanne rosemary rosie rowena roxanne ruby ruth róisín sabrina sadie sally salma
    samantha sandra saoirse sara sarah savannah scarlett selena selina serena shabana shana shania shanice
    shannon sharon sheena sheila shelby shelley shelly sheri sherri sherry sheryl shirley sian sibyl sienna
    silvia simone sinead sinéad siobhan siobhán siân skye sloane sonia sonja sonya sophia sophie sorcha stacey
    stacy stella stephanie sue suella susan susanna susannah susanne susie suzanne suzie suzy sybil sylvia
    tabby tabitha tamara tamia tamika tammy tamsin tania tanya tara tasha tatiana teresa teri terri tess tessa
    thea thelma theodora theresa therese thomasina thora tiana tiffany tilly tina tonya tori tracey tracy
    tricia trina trish trisha trista trixie trudy tulsi tyra una ursula valerie vanessa velma vera verity
    veronica vicki vickie vicky victoria viola violet virginia viv vivian vivien vivienne wanda wendy whitney
    wilhelmina willow wilma winifred xanthe yasmin yolanda yvette yvonne zara zaria zelda zena zendaya zoe
    zoey zola zoë
  `),
  // Spanish, Portuguese, Italian, Catalan
  ...words(`
    adela adriana agustina alba alejandra alessandra alessia alma almudena amaya ana anabel angélica antonella
    araceli arianna aurora beatriz belén berta blanca camila carina carla carlota carmela carmen carolina
    catalina caterina cecília chiara clarice claudia conceição concepción consuelo cristina dalia daniela
    debora delfina diana dilma dolores donatella elena eleonora elisa elisabetta elvira emanuela emma
    encarnación esmeralda esperanza estefanía estela ester fabiana fabiola federica fernanda flavia florencia
    francisca fátima gabriela gianna gina giorgia giovanna gisela giulia giuliana gloria graciela grazia
    griselda guadalupe helena hilda inmaculada inés irene isabel isadora itziar ivana ivonne jacinta joana
    josefa josefina juana juliana julieta lara larissa leila leonor leticia letizia letícia lidia lilia
    liliana lorena lourdes luana luciana lucía luisa luz luísa lúcia mabel magdalena manuela marcela margarida
    margarita margherita mariana maribel maricela marina marisa marisol marta martina maría matilde mercedes
    micaela milagros milena mireia miriam montserrat mónica natalia natália nieves noelia noemí norma nuria
    núria olga paloma paola paula paulina perla pilar rafaela raffaella ramona raquel rebeca reina remedios
    reyna rita roberta rocío rosa rosalinda rosanna rosario roxana ruth sabrina sara serena silvana silvia
    simona socorro sofía sol soledad sonia soraya stefania susana tatiana teresa valentina valeria verónica
    victoria violeta virginia vitória viviana ximena xiomara yadira yesenia yolanda zulema ángela ángeles
  `),
  // French, Belgian, Swiss, African French
  ...words(`
    adèle agathe agnès aimée albertine alix amandine amélie anaïs andrée angèle anne-marie anne-sophie annie
    anouk antoinette ariane arlette armelle astrid aude audrey aurore aurélie bernadette brigitte bénédicte
    bérénice camille carine carole caroline chantal charline charlène christelle christiane claire clarisse
    claudette claudine clotilde clémence clémentine colette coralie corinne cosette cynthia cécile céline
    danielle danièle delphine denise diane elisabeth elodie eloïse emmanuelle estelle eugénie eva fabienne
    fanny fatou florence francine françoise frédérique gaëlle geneviève georgette ghislaine gisèle henriette
    hermine hortense hélène inès irène isabelle jacqueline jeanine jeanne josette joséphine judith juliette
    justine karine laetitia laure laurence laëtitia lise louise lucie léa léonie magali manon margaret margaux
    margot marianne marie marie-claire marine marion marlène marthe martine maryse mathilde maud maude maïa
    michèle mireille monique muriel myriam mélanie mélissa mélodie nadine nadège natacha nathalie nicole ninon
    noémie océane odile ophélie pascale paulette pauline perrine pierrette rachida roxane rébecca régine
    sabine sandrine simone solange sophie stéphanie suzanne sylvie ségolène séverine tatiana thérèse tiphaine
    valérie violaine violette virginie viviane véronique yvette zoé édith élisabeth élise élodie éloïse émilie
  `),
  // German, Dutch, Nordic
  ...words(`
    agneta alexandra alida amelie andrea anette angelika anika anita anja anna annalena anne annegret anneke
    annemarie annette annika antje ariane astrid barbara beate bettina birgit birgitta birgitte britt britta
    carola christa christel christiane claudia conny cornelia dagmar daniela daphne dorothea elina elke ellen
    emilie emmy erika erna ester eva franziska frauke frida friederike gabriele gerda gisela greta gudrun
    guðrún hanna hedda heidi heike helena helene helga helle hendrika henrike hilde hildegard ida ilona ilse
    ines inga inge ingeborg inger ingrid iris irma jaana jana janine jenny johanna jutta kaja karen karin
    katarina katharina kathrin katja katrin katrín kerstin kirsten klara kristin laura leena lene leni leonie
    lina lisbeth liv lotta lotte luise maaike magda magdalena magdalene maja malin manuela mareike maren
    margareta margarete margarethe margit margot margrethe mari marianne marijke marit marita marja marlies
    martina mathilda meike melanie mette mieke minna monika nadja natascha nele nicole nina pernille petra pia
    päivi ragnhild regina renate riikka rita rosemarie ruth saara sabine sandra sanna sanne sari saskia selma
    senja signe sigrid silvana simone siri sofie solveig sonja stefanie susanne svenja svetlana tanja tarja
    thea tiina tina tove trine trudi tuula ulla ulrike ursula ute valerie vera veronika vigdís viktoria wilma
    ylva yvonne åsa
  `),
  // Slavic, Baltic, Romanian, Hungarian, Greek, Albanian, Georgian, Armenian
  ...words(`
    agnes agnieszka aleksandra alena alina amalia ana anastasia anastasía andrea anna annamária antonina anush
    anya beata bożena cristina dalia dana danuta daria darya desislava diana dina dovilė dragana dóra edyta
    effie eirini elena eleni elżbieta eva evgenia ewa gabriela galina georgia gordana grażyna halina halyna
    hana hanna hasmik helena ilona ilze inga ioana ioanna ira irena irina iryna isidora ivana ivanka jadranka
    jadwiga jana jarmila jasna jelena jitka joanna justyna júlia kaja karine karolina katarzyna katarína
    katerina kateryna kateřina katya klára krisztina ksenia lara larisa lenka lesia lidia lidija lilia lina
    linda ljubica lolita lucie ludmila lydia lyudmila magda magdalena maia maja marcela margarita maria mariam
    mariana mariia marija marina markéta marta masha małgorzata milena milica mira mirela mirjana monika
    nadezhda nadia nana natalia nataliia nataliya natalya natasha nataša nevena niki nina nino oksana
    oleksandra olena olga olha orsolya pavla petra radmila ralitsa rasa renata renáta rita roksana rositsa
    ružica salome sandra sanja sara signe simona snežana sofia sofiya sonja stefka svetlana sviatlana svitlana
    světlana tamar tamara tanja tatiana tatjana tatyana tetiana theodora valentina valeria vanya varvara
    vasiliki vera veronika vesna viktoria viktoriia viktorija viktoriya violeta vlasta věra yana yekaterina
    yelena yulia yuliia yuliya zdenka zhanna zinaida zita zlata zoe zofia zsuzsanna zsófia
  `),
  // Arabic, Persian, Turkish, Kurdish, Hebrew, Central Asian
  ...words(`
    aida aigul aisha alia aliyah aliza amal amina amira anat ariella arwa asma aya ayelet ayesha ayla ayşe
    azadeh aziza azza banu basma canan carmela dalia dana dariga dilan dina duygu ebru eda elham elif emine
    esra ester faiza farah farida fatemeh fatima fatma fawzia filiz golshifteh gulnara gülay güler hadas hala
    halima hanan hatice heba hind houda huda ilana iman iris israa jamila jana karima khadija lamia latifa
    leena leila leora leyla lina lola loujain lubna lulwa maha mahsa manal mariam marwa maryam maya melek
    meltem meral merve meryem michal mina mona muna nabila nada nadia nadine nahid nahla najat najla najwa
    narges nasrin nawal nazanin nazli nazlı noa nora noura nura orit orly parisa pınar rachel rana rania rasha
    rawan razan reem rima rivka roula roxana roxane roya safiya sahar salma salwa samia samira sana sara selma
    sema sevgi shaima shelly shira shirin sibel soraya soumaya talia tamar tami tzipi wafa yael yalda yasemin
    yasmin yasmina zahra zainab zehava zeina zeinab zeynep zineb zohra özlem
  `),
  // South Asian
  ...words(`
    aaliyah aarti aishwarya alia amrita ananya anita anjali anju anuradha anushka aparna archana aruna
    arundhati asha ashwini asma ayesha benazir chandrika deepa deepika divya farzana fatima gayatri geeta
    geetha gita hansa hasina hina indira jaya jyoti kalpana kamala kavita khaleda kirti lakshmi laxmi leela
    malala mallika mamata manisha maryam maya mayawati medha meena meera megha mehbooba monika nalini namrata
    nandini nandita nasreen natasha neelam neena neeta neha nidhi nikita nirmala nisha nita noor noreen padma
    pallavi parveen pooja poonam prachi pratibha preeti prerna priti priya priyanka puja pushpa rachana rajni
    rani rashida rashmi rekha renu renuka rima rina ritu riya rohini ruby ruchi rupa rupali sabina sadia salma
    samina samira sana sandhya sangeeta sania saroj savita seema shabana shabnam shahida sharmila sheetal
    sherry shikha shilpa shivani shreya shweta simran sirimavo smita smriti sneha sonal sonali sonia sridevi
    sudha sujata suman sunita supriya sushma swapna swati tania tanvi tanya tara taslima trisha uma urmila
    usha uzma vandana vidya zakia zohra
  `),
  // Chinese, Japanese, Korean, Vietnamese, Thai, Filipino, Indonesian, Malay
  ...words(`
    aiko akiko benjawan cherry chika dewi emi emiko eri erika eriko estrella eun-hee evangeline fumiko hae-won
    hana haruka haruko hiroko hye-jin imelda jessa ji-hye ji-young josephine junko kana kanchana kaori karin
    kazuko keiko kumiko leila leni lia lili lourdes mari mariam marie mariko masako mayumi megumi mei michiko
    mika min-jung mina miyuki moe nana naoko naomi natsumi nia nita noriko norma nurul paetongtarn putri ratna
    reiko remedios rena ria rie rina rosalinda rosmah rowena rumi sachiko saki sakura sari sayuri seo-yeon
    shizuka shoko siti so-young soo-jin soo-young sri sumiko takako tomiko tomoko toshiko yasuko yingluck yoko
    yoon-hee yoshiko yukari yukiko yuko yumi yumiko yuna yuri yuriko zainab
  `),
  // African
  ...words(`
    abena abimbola adaeze adunni akosua akua ama amaka amina aminata asha binta bridgette brigid busisiwe
    chiamaka chidinma chimamanda chinwe chinyere chioma dede edna eleni faith fatou fatoumata funke funmilayo
    halima hope ifeoma ijeoma jamila jemima joyce kemi lerato lindiwe lola mercy miriam monique muthoni ngozi
    njeri nkosazana nomvula nonhlanhla ntombi obiageli palesa patience phumzile portia stella tariro thandi
    thandiwe tigist tsitsi vivian wangari wanjiku wanjiru winnie yetunde yewande yvonne zanele
  `),
];

export const MALE = [
  // English, Irish, Scottish, Welsh
  ...words(`
    aaron abe abraham adam aidan aiden al alan alasdair alastair albert alec alfie alfred alistair allan allen
    alvin ambrose amos andrew andy aneurin angus anthony antoine antony archie arnold arthur asher aubrey
    austin barack barnaby barney barry bart bartholomew basil ben benedict benjamin bennie benny bernard
    bernie bert bertie bill billy bob bobby boris brad bradley brandon brendan brent brett brian brooks bruce
    bruno bryan bryce bryn byron caleb callum calum calvin cameron carl cecil cedric chad charles charlie
    chester chip chris christian christopher chuck cian ciaran clarence claude clay clayton clement cliff
    clifford clifton clint clinton clive clyde cody colin colm connor conor conrad cormac cornelius cory craig
    crispin curt curtis cyril dafydd dai dale damian damien damon dan daniel danny darius darnell darragh
    darrell darren darryl dave david dean deandre declan demetrius denis dennis derek dermot derrick desmond
    devon dewey dexter diarmuid dick dirk dominic don donal donald donnie donovan doug dougie douglas drew
    duane dudley duke duncan dustin dwayne dwight dylan eamon eamonn ed eddie edgar edmund edward edwin eli
    elijah elliot elliott ellis elmer elton elvis elwyn emlyn emmett emyr enda eoghan eoin eric ernest ernie
    errol ethan euan eugene evan everett ewan ezekiel ezra felix fergal fergus finlay finn floyd francis frank
    frankie franklin fred freddie freddy frederick gabriel gareth garrett garry garth gary gavin gene geoff
    geoffrey george geraint gerald gerard gerry gethin gideon gil gilbert giles glen glenn godfrey gordon
    graeme graham grant greg gregg gregory griff gruffydd gus guy gwyn hal hamish hank harold harrison harry
    harvey hector henry herbert herman holden homer horace howard hubert hugh hugo huw hywel iain ian idris
    ieuan ike immanuel ira irvin irving isaac isaiah ivan ivor iwan jack jackson jacob jake jamal jamar james
    jamie jared jarrod jason jasper jay jayden jeb jed jeff jeffrey jenson jeremiah jeremy jermaine jerome
    jerry jesse jethro jim jimmy joe joel joey john johnnie johnny jon jonah jonas jonathan jonathon jordan
    joseph josh joshua josiah judd jude julian julius justin kaleb kareem karl keenan keir keith kelvin ken
    kendrick kenneth kenny kent kevin kieran kieron kirk kit kobe kurt kwame kwasi kyle lachlan lamar lamont
    lance larry laurence lawrence lebron lee lennie lenny leo leon leonard leopold leroy les lester lev levi
    lewis liam lionel llewellyn lloyd lonnie lorcan lorne lou louie louis lowell lucas luke luther lyle mack
    magnus malachy malcolm malik manny marc marcus mark marlon marshall martin marty marvin mason matt matthew
    maurice max maximilian maxwell meirion melvin melvyn mervyn micah michael mick mickey miguel mike miles
    milo milton mitch mitchell mitt moe monty mordecai morris moses murray myles myron nat nathan nathaniel
    neal ned neil nelson neville newt nicholas nick nicky nigel nikolas noah noel norbert norman oisin oisín
    oliver ollie oran orlando oscar oswald otis otto owen paddy padraic padraig patrick paul percy perry pete
    peter phil philip phillip pierce piers pádraig quentin quincy quintin ralph randall randolph randy raphael
    rashad rasheed ray raymond reggie reginald reince reuben rex rhodri rhys ricardo richard richie rick ricky
    rishi rob robbie robert rocco rod roddy roderick rodney roger roland ron ronald ronan ronnie roosevelt
    rory ross roy ruairi rudolph rudy rufus rupert russ russell ryan sajid sammy samson samuel saul scott
    seamus sean sebastian seth seán shane shaun shawn sheldon sherman sid sidney silas simeon simon sol
    solomon spencer spike stan stanley stephen sterling steve steven stewart stu stuart séamus tad tadhg
    tanner ted teddy terence terrance terrell terrence terry thaddeus theo theodore thomas tim timmy timothy
    tobias toby todd tom tommy tomos tony torquil travis trayvon trent trevor trey tristan troy truman tucker
    ty tyler tyrell tyrese tyrone uriah vaughn vernon vic victor vince vincent virgil wade walker wallace
    wally walt walter warren wayne wendell wes wesley wilbur wilfred will willard william willie willis
    winston woody wyatt xander xavier zac zach zachary zachery zack zane zayn zeke
  `),
  // Spanish, Portuguese, Italian, Catalan, Basque, Galician
  ...words(`
    adolfo adrián agustín aitor alberto aldo alejandro alessandro alessio alexandre alexis alfonso alfredo
    andrés angelo anselmo antonio antónio ariel armando arnaldo arturo augusto benito benjamín bernardo borja
    bruno caetano camilo carlo carlos celso christian claudio cristian cristóbal césar dani daniel daniele
    danilo dante dario darío davide diego domenico domingo edoardo eduardo efraín eliseo elías emanuele
    emerson emiliano emilio enric enrico enrique enzo ernesto esteban eugenio evaristo evo ezequiel fabio
    fabián fabrizio faustino federico felice felipe fermín fernando fidel filippo flávio francesco francisco
    franco fábio félix gabriele gaspar gastón genaro gerardo giacomo gian gianfranco gianluca gianluigi gianni
    gilberto gino giorgio giovanni giulio giuseppe gonzalo gregorio guido guilherme guillermo gustavo
    heriberto hernán horacio humberto héctor ignacio iker inácio isidro ismael iván iñaki iñigo jacinto jaime
    joaquim joaquín jordi jorge josep josué josé joão juan julio julián júlio lautaro leandro leonardo leonel
    leopoldo lionel lisandro lluís lorenzo luca lucas luciano luigi luis luiz luís lázaro lúcio manuel
    marcelino marcello marcelo marco marcos mariano mario martín massimiliano massimo mateo matteo matías
    mauricio maurizio mauro maurício maximiliano miguel mikel milton mirko moisés mário máximo nayib neymar
    nicanor nicola nicolás néstor octavio omar orestes oriol orlando osvaldo oswaldo pablo paco paolo pascual
    patricio paulinho paulo pedro pep pietro rafael ramiro ramón raúl raül reinaldo renato renzo ricardo
    riccardo roberto rocco rodolfo rodrigo rogelio rolando romano romeo ronaldinho ronaldo rubén rui salvador
    salvatore sandro santiago sebastián sergi sergio simón sérgio thiago tiago tito tommaso tomás ugo umberto
    unai urbano valentino valentín valerio vincenzo vinicius virgilio vittorio víctor wálter xabi xavi yago
    álvaro ángel íker óscar
  `),
  // French, German, Dutch, Nordic
  ...words(`
    achim adolf adrien aki aksel alain alexander alexandre alexis alf alfons alois anders andreas andré
    antoine anton antti ari arie armand arnaud arne auguste augustin aurélien axel baptiste bart bas bastian
    bastien bengt benoit benoît bent bernard bernd bernhard bert bertrand bjarne björn bjørn boris bram brice
    bruno burkhard carsten casper charles christoph christophe claes claus clovis clément corentin cédric
    césar daan damien david denis detlef didier dieter dietmar dietrich dimitri dirk edgar edouard edwin egil
    egon eirik elias emil emmanuel enzo erik ernst erwin esko espen etienne eugène fabian fabien fabrice falk
    felix ferdinand fernand finn florian floris francis franck frans franz françois fredrik friedrich frits
    fritz frédéric félix gaspard gaston gauthier gaétan gaël geert geir georg georges gerald gerard gerd
    gerhard germain gerrit gert gijs gilbert gilles grégoire grégory guido guillaume gunnar gunther gustav
    gustave guy guðmundur gérald gérard göran günter günther hakon hannes hans harald hartmut heikki heinrich
    heinz helge helmut hendrik henk henning henri herbert heribert herman hervé holger hubert hubertus hugo
    håkan håkon ingo ismaël ivar ivo jaap jacky jacques jan jan-peter jari jean jean-baptiste jean-charles
    jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie
    jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves jens jeroen jesper jesse joachim
    jochen johan johann johannes jon jonas joop joost jordan jordi joris jorma josef joseph jost jouko jouni
    joël juha jukka jules julien julius jussi justin jyrki jérémie jérémy jérôme jóhann jóhannes jón jörg
    jørgen jürgen kai kalle karl karl-heinz karsten kees kenneth kilian kimi kjell klaas klas klaus knud knut
    koen konrad konstantin kristian kurt kylian kévin lars lasse laurent lennard lennart leopold lex lionel
    lothar louis loïc loïs luc lucien ludovic ludwig lukas lutz léo léon léopold maarten mads magne magnus
    manfred manuel marc marcel marco marius mark markku marko markus mart martin mathias mathieu mats matthias
    matthieu matti mattias maurice max maxime maximilian menno michael michel michiel mika mikael mikkel mikko
    mogens moritz morten nico nicolas niels niklas nikolaus nils norbert noé noël olaf olav olavi ole oliver
    olivier olli olof oskar oswald otto paavo pascal pasi patrice patrick paul pekka pentti pertti peter petri
    petter petteri philipp philippe pierre pieter poul preben quentin ragnar rainer ralf ralph raoul raphaël
    rasmus raymond reiner reinhard remco renaud rené richard risto roald rob robbert robert roger roland rolf
    romain ronald ruben rudi rudolf rune rupert rutger ruud rémi rémy rüdiger sakari samuli samy sander sauli
    sebastian seppo serge siegfried sigmar sigmund sigurd sigurður simon sjoerd stanislas stefan steffen
    stellan stéphane sune svein sven svend sverre sylvain sébastien sören søren tapio teemu terje tero teun
    teuvo theo thibault thibaut thierry thijs thilo thomas thor théo théodore tim timo timothée tobias tom
    tomas tor torben tore torsten tristan trond trygve tuomas udo uffe ulf uli ulrich ulrik urs uwe valentin
    valéry veit vesa victor vidar viggo viktor ville vincent volker walter walther werner wilfried wilhelm
    willem willi willy wim wolfgang wolfram wouter xander xaver xavier yann yannick yoann yohan yvan yves yvon
    zinedine zinédine åge åke édouard élie émile éric étienne ólafur
  `),
  // Slavic, Baltic, Romanian, Hungarian, Greek, Albanian, Georgian, Armenian
  ...words(`
    adam adrian aleksandar aleksander aleksandr aleksei aleksey alexei alexey alexis aliaksandr anatolii
    anatoly andrei andrej andrey andrii andriy andrzej ante anton antoni antonin antonín aram arman armen
    arsen artem bidzina bogdan bohdan branko bratislav cristian daniil danilo darius dariusz davit denys
    dimitar dimitris dmitri dmitriy dmitry dmytro dragan dražen eduard evangelos filip fotis franjo fyodor
    gela gennady georgi georgios giannis giorgi giorgos goran grzegorz hubert igor ihor ilir ioannis ion ionel
    irakli isa ivica ivo jacek jakub janis janos janusz jaroslav jarosław jerzy jiří josip jovan jozef jános
    józef jānis kamil karel kiril kirill konstantin konstantinos kostas krzysztof kyriakos kálmán károly
    laszlo lech lev levan ljubomir luka lukáš lászló maciej maksim maksym mamuka manolis marcel marcin marek
    marin marius mariusz mateusz maxim michal michalis michał mihai mihail mikhail mikheil milan milorad miloš
    mirko miroslav mykhailo mykola nenad nika nikita niko nikola nikolai nikolaos nikolay nikos oleg oleh
    oleksandr oleksii oleksiy ondřej panagiotis pavel pavlo paweł petar petr petro petros piotr plamen predrag
    przemysław péter radek radoslav radosław radovan rafał ratko roman ruben rumen ruslan ryszard sandro
    sergei sergey sergii serhii serhiy siarhei slobodan srdjan stanislav stanisław stavros stefanos stelios
    szymon sławomir tadeusz tamaz tamás temur tengiz thanasis theodoros tigran todor tomas tomasz tomislav
    tomáš vaclav vadim vadym valentyn valeriy valery vasile vasilis vasily vasyl viacheslav victor viktor
    vitali vitalii vitaliy vitaly vlad vladimir vladimír vladislav vladyslav vojislav volodymyr vuk vyacheslav
    václav wiesław wojciech władysław yakov yanis yaroslav yegor yevgeny yevhen yuri yuriy yury zbigniew
    zdeněk zdravko zoltan zoltán zoran zurab łukasz željko
  `),
  // Arabic, Persian, Turkish, Kurdish, Hebrew, Central Asian
  ...words(`
    abdallah abdel abdelaziz abdul abdulaziz abdullah abdulrahman adel adnan ahmad ahmed ahmet akbar alaa ali
    alireza altan amin amir amit amos anwar arash arda ariel asher ashraf avi avigdor avraham ayman aymen aziz
    babak bader bahman barham barış bashar bashir bassam benny bilal binali binyamin brahim burak burhan
    bülent cemal cyrus dawood ebrahim efraim ehab ehud ekrem eli elias elisha emanuel emin emre enes engin
    erdem erhan ertuğrul eyal fadel fadi fahad faisal farhan farid farouk fatih faysal fethullah gabi gadi
    gideon gilad guy hadi haider hakan hamad hamdi hamid hamza hasan hassan hatem hisham hossam hossein
    hussain hussam hussein hüseyin ibrahim idris ilan ilham ilhan imran iraj irfan isa ismael ismail itamar
    iyad jaafar jalal jamal jamil jamshid javad jawad jihad kamal kamel kamil kamran kareem karim
    kassym-jomart kemal kenan khaled khalid khalifa khalil levent magomed mahdi mahmood mahmoud mahmut mansour
    marwan masih masoud mazen mehdi mehmet mehran meir menachem mevlüt mirza mohamad mohamed mohammad mohammed
    mohsen mordechai mostafa mourad moussa mubarak muhammad mukhtar munir murat musa mustafa nabil nadav nader
    naftali najib nasir nasser natan nechirvan nir nizar noam nouri nuri nursultan oded ofer ofir omar omid
    onur oren orhan osama osman parviz qasem qassem rachid radwan rafiq rahim rami ramin ramzan ramzi rashid
    recep reuven reza riad riyad ron ronen rostam ruslan rustam saad sadiq saeb saeed salah salam saleem saleh
    salem salim salman sameh sami samir saud savaş sayed selim semih serdar serkan shamil shaul shavkat sherif
    shimon shlomo shmuel sinan suhail suleiman sultan süleyman taha taher tahir talal tamer tamim tamir tarek
    tareq tariq tawfiq tayfun tayyip turki tzachi umut uri uriel uğur vahid volkan wael waleed walid yair
    yakov yasin yasir yasser yassine yechiel yehuda yigal yitzhak yoav yoram yosef yossi yotam yousef youssef
    yunus yusuf yuval zaid zakaria zaki zayed zelimkhan ziad ziyad zuhair zvi ömer özgür
  `),
  // South Asian
  ...words(`
    abhijit abhinav abhishek adityanath ajay ajit akhilesh akshay amal amar amartya amit amitabh anand anil
    ankit anuj anup anupam anura anurag arjun arnab arun arvind ashish ashok ashraf asif babar bashir
    bhupinder bilawal chandrababu deepak dev devendra dharmendra dilip dinesh faisal fareed farooq firoz
    gaurav gautam girish gopal gotabaya gulzar gurpreet hamid hardeep hari harish harsh hasan hrithik imran
    inder iqbal irfan ishaan ishaq jagdish jagmeet jairam javed jitendra kabir kamran kapil karan karthik
    khurram kishore krishna kuldeep kumar kunal lalit lalu mahendra mahesh mahinda maithripala mani manish
    manmohan manoj mansoor mehul milind mohan mohit mohsin moin mukesh mukhtar nadeem narendra naresh nasim
    naveed naveen navin nawaz nazir neeraj nikhil niraj nitin parvez pawan pradeep prakash pramod pranab
    pranav prasad prashant pratap praveen pravin prem punit qamar rafiq raghav rahman rahul raj raja rajan
    rajat rajeev rajendra rajesh rajinder rajiv rajnath rakesh ram rama ramesh ranbir ranil ranjan ranjit
    ranveer ratan ravi ravindra rohan rohit sachin sadhguru sajith saleem salman sameer sandeep sandip sanjay
    sanjeev sanjiv satish shahid shahrukh shankar shantanu sharad shashank shehbaz shivraj shoaib siddharth
    sohail sourav srinivas subhash subramanian sudhir sukhbir sumit sundar sunder sunil suresh surya sushant
    sushil syed tahir tarun tejashwi uday uddhav umar upul usman varun vijay vikas vikram vimal vinay vinod
    vipin virat virendra vishal vishnu vivek waqar waseem wasim yash yasin yogesh yousaf yousuf zafar zahid
    zia zulfikar
  `),
  // Chinese, Japanese, Korean, South-East Asian
  ...words(`
    akihiko akihiro akihito akira anies anwar atsushi bambang budi daisuke dong-hyun efren eiji erick
    ferdinand fumio haruki haruto heru hideaki hideki hideo hiroshi hiroto hiroyuki hitoshi ichiro jin-woo
    jinping jiro joko junichiro kazuo kazuya keisuke kenji kenta kenzo koji luhut mahathir makoto mamoru manny
    masahiro masaki masashi masato min-ho minoru muhyiddin myung-bak najib naoki naoto naruhito osamu prabowo
    prayuth renato riku rodrigo ryota satoshi shigeru shinichi shinji shinjiro shinzo shota shun somchai
    srettha susilo tadashi takahiro takashi takayuki takeshi takumi takuya taro tatsuya tetsuo tetsuya thaksin
    tomohiro toru toshio toshiro toshiyuki tsutomu tsuyoshi xiaobo xiaoming yasuhiro yasuo yoshihide yoshihiro
    yoshio yosuke yukio yutaka zahid
  `),
  // African
  ...words(`
    abdirahman abdoulaye abebe abel abiy adebayo ademola afonso akinwumi alassane alioune amadou ayodele bheki
    bola boubacar cheikh chidi chike chinedu chinua chukwuemeka demeke dieudonné dumisani emeka femi godwin
    haile hailemariam ifeanyi isaias jakaya jomo kelechi kofi kwabena kwaku kwasi lansana mamadou mandla
    mangosuthu meles moussa muammar muhammadu mwai nana njoroge nnamdi obinna okechukwu olumide olusegun
    oluwaseun oumar ousmane owino raila sadio salva segun sello sibusiso sipho siya siyabonga tebogo tedros
    thabo themba thulani tsegaye tunde uhuru umaru vusi yaw yemi yohannes yoweri zwelinzima
  `),
];

/** Given to women and men alike, so that the name alone tells nothing. */
export const UNISEX = words(`
  addison ainsley alex alexis amara angel ariel ash ashley aubrey avery ayanda bailey blair bobbie brook
  brooklyn cameron campbell carey carson casey chandler charlie chau chinonso chris clair cory courtney dakota
  damilola dana darcy deniz derya devin devon dominique drew elisha emerson eniola evren finley frankie gal
  gale giang greer gurpreet hadar harley harmanpreet harper harpreet hayden hikaru hilary hiromi hollis hong
  hui hyun jackie jaden jae jaime jamie jan jaspreet jayden jean jess jessie ji-min ji-won ji-woo jing jocelyn
  jody jordan jules jun kagiso kai kaoru kei kelly kendall kerrie kerry kim kiran kit kris lan lane lee leigh
  leslie lior logan loren lou mackenzie mandeep manpreet mao marion marlo masami michal min ming mor morgan
  mpho nat neta ngoc nicky ning noor nour noy nur onyeka pankaj pat peyton phoenix phuong ping qing quinn
  reagan reese reilly remy ren rida riley robin rotem rowan rui ryo sacha sam sandy sascha sasha shan shashi
  shea sidney sihle simphiwe skyler sol sonam stav stevie suman sydney tal tatenda taylor temitope tendai
  terry thabang thanh tien tinashe toni tsukasa uchenna unathi val wei wynne xia xiao xin xuan ying yuki yun
  zhen
`);

/**
 * Names the sources bring and that stay out: ordinary words that begin sentences or headings, and names that are
 * far more often a place or a surname, where a given name unsupported by others would mislead. Not on this list,
 * since they are names often enough in news: will, mark, grant, frank, bill, rose, grace, hope, faith, joy, dawn.
 */
export const EXCLUDED = words(`
  a able abu ace ad adams africa african age al alabama alaska albany alexandria alms amen america ample an
  anal anderson angle any arab arch arizona arrow art as asa ash asia at athens atlanta august austria autumn
  baby baker bay be bear bee bell benson berlin berry best bin birdie bishop blaze bliss blossom blue bond
  book boston boy branch brazil briar brick bristol britain brown buck bud bunny burke burton butch butler
  cairo california candy canyon carter cash cedar chance charity charm chase cherry chi china chip christian
  christmas church clark clarke clover collins columbus con concord constant cook cooper coral cotton country
  cricket cruz cuba dallas davis dawson day de dee deer del dell der desire devon di diamond ding do doll dong
  dot dove du dublin duke eager eagle earl early earth easter echo edison egypt el elder ellison emery england
  english ever everest ewe fable fae fancy far favor fawn ferguson ferry field fisher fleet fletcher flint
  florida flower ford forest fortune foster fox france fraser free french friday frost game garland garrison
  gay genesis gentle german germany gibson glory gold good granite gray green grey guard gunner gypsy hall
  halo hamilton happy hardy harmony harris haven hawk hayes he heart heaven henderson hendrix her hero hill
  him holiday holland honor houston hudson hughes hung hunter huxley i ibn ice in ind india indiana indigo
  ireland iron isis island israel it italia italy ivory jag jamaica japan jazz jefferson jenkins jennings
  jersey jet job johnson jones journey judge jun justice kaiser kansas karma keller kennedy kenya kin king
  knight knox kong korea la lake lark las latino law lawson le leader lebanon legacy legend lennon leopard
  liberty light lincoln link lion lo london long lord los love lucky lyric ma magic major malta man manchester
  many maple march marine marley mars marvel master maverick me media melbourne memory memphis mercy merit
  merry merryl mexico midnight milan miller min miracle mister misty monday money monroe montana montreal moon
  moor moore more mormon morrison moscow murphy muslim my mystic nana nash nation nevada new night nixon no
  noble north norway nova oak oakland obama ocean odessa of olympia on one only or oran orchid oxford pa pagan
  page palm panama panther paradise paris parish park parker patterson paz peace pepper perkins persia pilot
  pity pleasant poet poland port porter powell precious presence presley price prince princess prosper psalm
  queen quest racer rain rainbow ramsey raven rebel red reed reign remedy reynolds rich rider river rivers
  road roberts robinson robot rock rocket rogers roman rome roosevelt rowe royal royalty ruler russia ryder
  sable saga sage said sailor saint salt samaria san santa saturday sauce sawyer saxon scholar schuyler scot
  scotland scout sea season see sentry serenity she shelter shepherd sheriff shy siena silver simpson sincere
  sinclair sing sky slate smith snow so social son song sonnet sonoma soul south spain sparrow spirit spring
  st stanford star steel still stone storm stormy story strong sudan sugar sullivan sultan summer sun sunday
  sunny sunset sunshine sutton swan sweden sweet taffy tang teal tempest temple tennessee texas than that
  thatcher the them they thing thirty this thompson thomson thunder tiger timber time tin to toledo ton tore
  tory town trace treasure treat trenton trip trooper true truth tuesday tulip turner two unity up us utah
  valley valor van vance venice venus via vienna vietnam vision von wales walker wan war washington watson
  wave way we webster welch wells welsh west weston wheeler while whisper wild wilder williams win wind
  windsor windy wing winter wisdom wise wolf wonder wood woods worth wren wright yang yard yes york you young
  zenith zion
`);
