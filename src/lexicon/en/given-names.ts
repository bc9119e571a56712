import type { Gender } from '../../model/lexicon.ts';
import { genderMap, words } from './word-list.ts';

/**
 * Given names common somewhere in the world, with the gender they are mostly given to: chosen by hand from English,
 * Irish, Spanish, Portuguese, Italian, French, German, Dutch, Nordic, Slavic, Greek, Arabic, Persian, Turkish, Hebrew,
 * Indian, Chinese, Japanese, Korean, South-East Asian and African names as they stand in newspapers.
 *
 * Left out: ordinary words that begin sentences or headings, and names far more often a place or a surname ("paris",
 * "london", "carter"), since a given name with nothing else beside it would mislead, though not "will", "mark", "grant",
 * "jordan" and the like, which are names often enough in news; rare names, of which twice as many were measured to add
 * next to nothing; most double names ("jean-luc"), as their first part tells. Data alone, hence the length.
 */
export const givenNames: ReadonlyMap<string, Gender> = genderMap({
  m: words(`
    aaron abdallah abdel abdelaziz abdirahman abdoulaye abdul abdulaziz abdullah abdulrahman abe abebe
    abel abhishek abiy abraham abram adam adebayo adel adnan adolf adolfo adrien adrián agustín ahmad
    ahmed ahmet aidan aiden aitor ajay ajit akbar akhilesh akihiko akihiro akihito akira aksel akshay alaa
    alain alan alassane alastair albert alberto aldo alec alejandro aleksandar aleksander aleksandr
    aleksei alessandro alexander alexandre alexei alexey alf alfie alfonso alfred alfredo ali alireza
    alistair allan allen alois alvin amadou amar amin amir amit amitabh amos anand anatoly anders andreas
    andrei andrej andrew andrey andrii andriy andrzej andré andrés andy angelo angus anil ankit anthony
    antoine anton antoni antony antonín antónio anurag anwar aram arash archie ari arjun armand armando
    armen arnaldo arnaud arne arnold aron arsen artem arthur arturo arun arvind asher ashish ashok asif
    atsushi augustin augusto augustus aurélien austin avi avigdor avraham ayman ayodele aziz babar bader
    baptiste barack barnaby barney barry bart bashar bashir basil bassam bastien beau ben benedict bengt
    benito benjamín benny benoît bernard bernardo bernd bernhard bernie bert bertrand bilal bill billy
    binyamin björn bjørn bob bobby bogdan bohdan boris boubacar brad bradley brandon branko brendan brent
    brett brian brooks bruce bruno bryan bryce burak byron caesar caleb callum calum calvin camilo carl
    carlo carlos carsten cecil celso chad charles cheikh chester chinua christoph christophe christopher
    chuck cian ciaran clarence claude claudio clay clayton cliff clifford clifton clint clinton clive
    clyde cody colin colm connor conor conrad cornelius craig cristian cristóbal curt curtis cyril cyrus
    cédric césar daisuke dale damian damien dan daniel daniele daniil danny dante darius dariusz darnell
    darragh darrell darren darryl dave david dean declan deepak dennis denys derek dermot derrick desmond
    dev dexter dick didier diego dieter dietmar dietrich dilip dimitri dinesh dion dmitri dmitry dmytro
    domenico domingo dominic don donal donald donnie dorian doug douglas dragan duane dudley duncan dustin
    dwayne dwight dylan eamon eamonn ed eddie eddy edgar edmund edoardo eduard eduardo edward edwin ehud
    eli elijah eliot elliot elliott ellis elmer elmo elvis emanuel emanuele emeka emil emiliano emilio
    emmanuel emmett emre enrico enrique enzo eoin erdem erick erik ernest ernesto ernie ernst errol erwin
    esteban ethan euan eugenio eugène evan everett evo ewan eyal ezekiel ezra fabien fabrice fabrizio fadi
    fahad faisal fareed farhan farid farooq farouk fatih federico felipe femi ferdinand fergal fergus
    fermín fernand fernando fethullah fidel filip filippo finlay finn florian floyd flávio francesco
    francis francisco franco frank franklin frans franz françois fred freddie freddy frederick fredrik
    friedrich fritz frédéric fyodor félix gabriel gareth garrett garry garth gary gaspar gastón gaurav
    gautam gavin gaël geert geir gene gennady geoff geoffrey georg george georges georgi georgios geraint
    gerardo gerd gerhard gerry giacomo gianluca gianni gideon gil gilad gilbert gilberto giles gilles gino
    giorgi giorgio giorgos giovanni girish giulio giuseppe glen glenn godfrey godwin gonzalo gopal gordon
    gotabaya graeme graham grant greg gregorio grzegorz grégory guido guilherme guillaume guillermo gunnar
    gus gustav gustavo guy gérald gérard günter günther haider haile hailemariam hal hamad hamdi hamid
    hamish hamza hank hannes hans harald hari harish harold harrison harry haruki harvey hasan hassan
    heinrich heinz helge helmut hendrik henk henning henri henry herbert herman hernán hervé hideki hideo
    hiroshi hiroto hiroyuki hisham hitoshi holger horace horacio hossein howard hubert hugh hugo humberto
    hussain hussein huw héctor hüseyin iain ian ibrahim ichiro ifeanyi ignacio igor ihor ike ilan imran
    ingo iqbal ira irving isa isaac isaiah isaias ishaan ismail ivo ivor iván iwan iñigo jacek jack
    jackson jacob jacques jake jakob jakub jalal jamal james jamil janusz jared jaroslav jarosław jason
    jasper javad javed javier jawad jay jayson jeb jed jeff jeffrey jens jeremiah jermaine jeroen jerry
    jerzy jesper jesse jihad jim jimmy jinping jiří joachim joaquim joaquín jochen joe joey johan john
    johnnie johnny jonah jonas jonathan jonathon joost jordi jorge josef josep joseph josh joshua josiah
    josip josé jovan joão joël juan judas judd jude juha julien julius julián junichiro jussi justin jános
    jérémy jérôme jón józef jörg jørgen júlio jürgen kamal kamel kamil kamran kane kapil karan kareem
    karel karim karl karl-heinz karsten karthik kasper kazuo keenan keir keith kelvin kemal ken kendrick
    kenji kenneth kenny kent kenta khaled khalid khalifa khalil kieran killian kirill kirk kishore kjell
    klaus knut kobe kofi koji konrad konstantin konstantinos kostas krishna kristian krzysztof kumar kurt
    kwaku kyle kylian kévin lachlan lalu lamar lamont lance larry lars lasse laurence laurent lautaro
    lawrence leandro lebron lech lenny leonard leonardo leonel leopoldo leroy les lester levent levi lewis
    liam linus lionel lloyd lonnie lorenzo lothar louie louis lowell loïc loïs luc luca lucas luciano
    lucien ludovic ludwig luigi luiz luka luke lukáš luther luís lyle lászló léo léon lúcio maciej mack
    mads magnus mahathir mahdi mahendra mahesh mahinda mahmood mahmoud makoto maksim maksym malcolm malik
    mamadou mamoru manfred manish manmohan manny manoj mansour manuel marc marcel marcello marcelo marcin
    marco marcos marcus marek mariano marius mariusz mark markus marlon marshall marty martín marvin
    marwan masahiro masato mason massimo mateo mateusz mathias mathieu mats matt matteo matthew matthias
    matthieu matti mattias matías maurice maurizio mauro maurício max maxim maxime maximilian maximiliano
    maxwell mehdi mehmet meir meles melvin melvyn menachem mervyn micah michael michał michel mick mickey
    miguel mihai mika mikael mike mikhail mikkel miles milo miloš milton minoru mirko miroslav mitch
    mitchell mitt mohamad mohamed mohammad mohammed mohan mohsen moisés monty moritz morris morten moses
    mostafa mourad moussa muammar mubarak muhammad muhammadu mukesh mukhtar munir murat murray musa
    mustafa mykhailo mykola myles myron mário nabil nadeem nader naftali najib naoki naoto narendra naresh
    naruhito nasir nasser natan nathan nathanael nathaniel naveed naveen nawaz neal ned neil nelson
    neville newt neymar nicholas nick nico nicola nicolás niels nigel nikhil niklas niko nikola nikolai
    nikolaos nikolaus nikolay nikos nils nir nitin nizar nnamdi noah noam nolan norbert norman nursultan
    néstor obinna octavio olaf olav ole oleg oleh oleksandr oleksii oleksiy oliver olivier olof olumide
    olusegun omar omid ondřej onur oren orhan orlando osama osamu oskar osman osvaldo oswald otis otto
    oumar ousmane owen pablo paco paddy paolo pascal patrice patricio patrick paul paulo pavel pavlo paweł
    pedro pekka pep percy perry petar pete petr petri petro petros petter phil philip philipp philippe
    phillip pierce pierre piers pieter pietro piotr poul prabowo pradeep prakash pramod pranab prasad
    prashant praveen prayuth prem punit péter qasem quentin quincy radek radoslav radovan rafael rafał
    rafiq ragnar rahman rahul raila rainer raj rajan rajat rajeev rajendra rajesh rajiv rakesh ralf ralph
    ram ramesh rami ramiro ramzan ramón ranbir randal randall randolph randy ranil ranjan ranjit raoul
    raphaël rashad rasheed rashid rasmus ratko ravi ravindra ray raymond raúl raül recep reggie reginald
    reinaldo reince reinhard renato renaud renzo rené reuben reuven rex reza rhys riad ricardo riccardo
    richard richie rick ricky rik rishi rob robbie robert roberto rocco rod roderick rodney rodolfo
    rodrigo rogelio roger rohan rohit roland rolando rolf romain romeo ron ronald ronaldo ronan ronen
    ronnie rory ross roy rubén rudi rudolf rudolph rudy rufus rune rupert ruslan russ russell ruud ryan
    ryszard rémi saad sachin sadio sadiq saeed sajid salah saleem saleh salem salim salman salvador
    salvatore sameer sami samir sammy samson samuel samy sandeep sander sandro sanjay sanjeev santiago
    satish satoshi saud saul sayed scott sebastián selim serge sergei sergey serhii serhiy seth seán
    shahid shahrukh shane shankar sharad shaun shavkat shawn shehbaz sheldon sherman shigeru shimon shinji
    shinjiro shinzo shlomo sibusiso sid siddharth siegfried sigurd silas simón sinan sipho slobodan
    solomon sonny spencer spike srinivas stan stanislav stanisław stanley stavros stefan steffen stephan
    stephen sterling steve steven stewart stu stuart stéphane sudhir suleiman sumit sunil suresh susilo
    sven syed sylvain sylvester szymon séamus sébastien sérgio sören søren süleyman tad tadashi tadeusz
    taha tahir takahiro takashi takeshi takumi takuya tamer tamir tamás tanner tarek tariq taro tarun
    tatsuya tayyip tebogo ted teddy tedros terence terrance terrell terrence thabo thaddeus thaksin themba
    theodoros thiago thibault thierry thomas thor thulani théo théodore tiago tigran tim timo timothy
    tobias toby todd tom tomasz tomislav tommaso tommy tomás tomáš tony tor torsten toru toshio travis
    trayvon trent trevor trey tristan troy truman tucker tunde ty tyler tyrone uddhav uhuru ulf ulrich
    umaru umberto uri urs usman uwe vadim valentino valerio valéry varun vasile vasily vasyl vaughn vernon
    viacheslav vic vijay vikas vikram viktor ville vinay vince vincent vincenzo vinicius vinod virat
    virendra virgil vishal vitali vitaliy vitaly vittorio vivek vlad vladimír vladislav vladyslav volker
    volodymyr vyacheslav václav víctor wade wael waleed walid wallace wally walt waqar warren wasim wayne
    wendell werner wes wesley wilbert wilbur wilfred wilfried wilhelm will willard willem willi william
    willie willis willy wim winston wojciech wolfgang woody wyatt wálter xavi xavier yair yakov yanis yann
    yannick yaroslav yash yasin yasir yasser yasuhiro yasuo yaw yegor yehuda yevgeny yevhen yitzhak yoav
    yogesh yosef yoshihide yoshihiro yoshio yossi yousaf yousef youssef yoweri yukio yunus yuri yury yusuf
    yutaka yves zac zach zachary zack zafar zahid zakaria zaki zane zayn zbigniew zdeněk zeke zia ziad
    zoltán zoran álvaro ángel åke édouard élie émile éric étienne óscar özgür łukasz
  `),
  f: words(`
    aaliyah aarti abbey abby abigael abigail ada adela adriana adèle agatha agnieszka agnès agustina aida
    aiko aileen aimée aisha aishwarya akiko alana alba alejandra aleksandra alena alessandra alessia alexa
    alexandra alexia alia alice alicia alina alison allison alma alyssa ama amaka amanda amber amelia
    amina aminata amira amrita amy amélie ana anat anaïs andrea angelika angelina angeline angelique angie
    anissa anita anja anjali ann anna annabel annabelle annalena annamária anne annette annie annika
    antoinette antonia antonina anuradha anushka anya aoife aparna april archana ariana arianna arlene arundhati
    arwa asha ashleigh asma astrid athena audrey aurora aurore aurélie ava ayesha ayla ayşe barbara bea
    beate beatrice beatrix beatriz becca becky belinda bella belle belén benazir bernadette bernice bertha
    beth bethany betsy bette bettina betty beverly beyoncé bianca birgit birgitta blanca blanche bonnie
    brenda briana brianna bridget bridgette brigid brigitte britney britta brittany brooke busisiwe
    caitlin caitlyn camila camilla camille candace candice cara carine carla carlota carly carmel carmen
    carol carole carolina caroline carolyn carrie cassandra cassie catalina caterina catherine cathy
    cecília celeste celia chantal charissa charlotte charlène chelsea cheryl chiara chimamanda chioma
    chloe christa christelle christiane christie christina christine christy ciara cindy claire clara
    clare clarissa claudia claudine clea cleo clémence clémentine colette colleen condoleezza connie
    constance consuelo cora corina cristina crystal cynthia cécile céline dagmar daisy dalia daniela
    danielle danuta daphne daria dariga darya dawn deanna debbie deborah debra deepa deepika deidre
    deirdre delia delphine denise diana diane dianne dilma dina dionne divya dolores donna doris dorothy
    ebony ebru eden edyta eileen elaine eleanor elena eleonora elif elisa eliza elizabeth elke ella ellen
    ellie elly elora elsa elvira elżbieta emi emiko emilia emily emma emmanuelle emmie emmy erica erika
    erin esme esperanza esra estelle ester esther ethel eunice eva eve evelyn evie ewa fabienne fabiola
    faith faiza fanny farah farida fatemeh fatma fatou fatoumata faye federica felicia felicity fern
    fernanda fiona flavia fleur flora florence florencia frances francesca francine francisca franziska
    françoise freya frida fátima gabriela gabriella gabrielle gail galina gayatri gayle geeta gemma
    geneviève georgia georgina geraldine gerda gertrude ghislaine gianna gillian gina ginger giorgia
    giovanna gisela gita giulia gladys glenda gloria grace graciela greta gretchen guadalupe gwen gwyneth
    hailey hala haley halina halyna hana hanna hannah harriet haruka hasina hasmik hatice hattie hayley
    hazel heather heba heidi heike helen helena helga henrietta henriette hetty hilda hillary hiroko holly
    hope huda hélène ianthe ifeoma ilona ilse iman imogen ina indira inga inge ingeborg ingrid inès inés
    ioana ioanna irena irina iris irma iryna irène isabel isabella isabelle isla ivana ivanka ivy jacinda
    jacqueline jacquelyn jade jadwiga jamila jana jane janelle janet janice janine jasmine jaya jayne
    jeanette jeanne jeannette jeannie jelena jen jenna jennie jennifer jenny jessica jill jillian jo joan
    joann joanna joanne jodi jodie johanna josefina josette josie joy joyce juana juanita judith judy
    juliana julie juliet julieta juliette june junko justine justyna jutta jyoti júlia kaitlyn kaja
    kalpana kamala kara karen karima karin karina karla karolina katarzyna kate katelyn kateřina katharina
    katharine katherine kathleen kathryn kathy katie katja katrina katy katya kavita kay kaye kayla kazuko
    keiko keira keisha kellie kellyanne kelsey kemi kendra kerri kerstin khadija khaleda kimberley
    kimberly kira kirsten kirsty kitty krista kristen kristi kristin kristina kristine krisztina krystal
    ksenia kumiko kylie lakeisha lakshmi lana lara larisa larissa latasha latifa latoya laura laure laurel
    lauren laurie laxmi layla laëtitia leah leela leia leila lena lenka leona leonor lerato letitia
    letizia leyla lia lianne libby lidia lili lilian liliana lillian lilly lily linda lindiwe lindsay
    lindsey lisa lisette liv livia liz liza lizzie lizzy lois lolita lorena loretta lori lorna lorraine
    lottie louisa louise lourdes lubna luciana lucie lucille lucinda lucy lucía luna luz luísa lydia lyn
    lynda lynette lynn lynne lynsey lyudmila léa mabel madeleine madeline madison madonna mae magali magda
    magdalena maggie maha maja malala malia mallory mamata mandy manon manuela mara marcela marcella
    marcia margaret margarida margarita margherita margie margit margo margot mari mariam marian mariana
    marianna marianne maribel marie mariia mariko marilyn marina marisa marisol marissa marit marja
    marjorie marla marlène marsha marta martha martina martine marwa mary maryam maría masako masha
    mathilde matilda matilde maud maura maureen maxine maya mayawati mayumi małgorzata meena meera meg
    megan meghan megumi mehbooba mei melania melina melinda mercedes meredith merve mette mia micaela
    michaela michelle michiko michèle mila milagros mildred milena mina mindy minnie mira miranda mireille
    miriam miyuki moira mollie molly mona monika monique muna muriel myra myriam myrtle mélanie mélissa
    mónica nada nadezhda nadia nadine nadja nancy nandini naoko naomi nasrin natalie nataliya natalya
    natasha nathalie natália neha nell nelly ngozi niamh nicole nidhi nikki nina nino nirmala nisha
    nkosazana noa noemí nola nora norah noriko norma noura noémie núria octavia oksana oleksandra olena
    olga olha olive olivia opal oprah padma paetongtarn paige pallavi paloma pam pamela paola parisa
    parveen pascale patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny
    perla petra philippa phoebe phumzile phyllis pia pilar piper polly pooja poonam poppy preet preeti
    priscilla priti priya priyanka pushpa rachael rachel rachelle ramona rana rani rania raquel rasha
    rashida rashmi rebeca rebekah reem regina reiko rekha renate renée rhiannon rhoda rhona rhonda rihanna
    rita ritu rivka roberta rocío romy rosa rosalie rosalind rosario rose rosemary rosie rowena roxana
    roxanne ruby ruth rébecca régine róisín sabine sabrina sachiko sadie sahar sakura sally salma samantha
    samia samira sandhya sandra sandrine sanna saoirse sara sarah saskia savannah scarlett seema selena
    selene selina selma serena shana shannon sharon shayna sheila shelby shelley sheri sherri sheryl
    shilpa shira shirley shreya shweta sibel sienna sigrid silvana silvia simona simone sinéad siobhán
    siri siti smriti sneha sofie sofiya sofía solange soledad solveig sonia sonja sonya sophia sophie
    soraya sri sridevi stacey stacy stefanie stella stéphanie sudha sue suella sujata sunita susan susana
    susanna susannah susanne sushma susie suzanna suzanne suzie svitlana sybil sylvia sylvie ségolène
    séverine tabitha takako tamar tamara tammy tania tanja tanya tara tarja tasha tatiana tatjana tatyana
    teresa teri terri tess tessa tetiana thalia thandi thandiwe thelma theodora theresa thérèse tiffany
    tina tomoko tonia tonya tori toshiko tracey tracy tricia trina trish trudy tulsi tzipi ulrike uma
    ursula usha ute uzma valentina valeria valérie vanessa velma veronika verónica vesna vicki vickie
    vicky victoria vidya viktoria viktoriya viola violet violeta virginia virginie viv vivian viviana
    viviane vivien vivienne véronique wanda wanjiku wanjiru wendy whitney wilma winifred winnie xena
    ximena yael yana yasemin yasmin yasmine yasuko yekaterina yelena yingluck yoko yolanda yoshiko yukiko
    yuko yulia yuliia yuliya yumi yumiko yuriko yvette yvonne zahra zainab zanele zara zeinab zendaya
    zeynep zhanna zoey zofia zoé zoë ángela édith élisabeth élise élodie özlem
  `),
  u: words(`
    addison ainsley alex alexis amara angel ariel ashley aubrey avery ayanda bailey blair brook brooklyn
    cameron campbell carey carson casey chandler charlie chau chinonso chris clair cory courtney dakota
    dana darcy deniz devin dominique drew emerson evren finley frankie gal gale greer gurpreet harley
    harper harpreet hayden hilary hong hui hyun jackie jae jaime jamie jan jean jess jessie jing jocelyn
    jody jordan jules kai kei kelly kendall kerrie kerry kim kiran kit kris lan lane lee leigh leslie lior
    logan loren lou mackenzie mao marion marlo michal ming morgan mpho ngoc nicky ning noor nour noy
    pankaj pat peyton phoenix ping qing quinn reagan reese riley robin rowan rui ryo sacha sam sandy
    sascha sasha shan shea sidney stevie sydney tal taylor tendai terry thabang tien toni unathi val wei
    wynne xia xiao xin xuan ying yuki yun zhen
  `),
});
