import type { Gender } from '../../model/lexicon.ts';
import { genderMap, words } from './word-list.ts';

/**
 * Given names common in English-language news, with the gender they are mostly given to: chosen by hand from English,
 * Irish, Spanish, Portuguese, Italian, French, German, Dutch, Nordic, Slavic, Greek, Arabic, Persian, Turkish, Hebrew,
 * Indian, Chinese, Japanese, Korean, South-East Asian and African names as they stand in newspapers.
 *
 * Left out: ordinary words that begin sentences or headings, and names far more often a place or a surname ("paris",
 * "london", "carter"), since a given name with nothing else beside it would mislead, though not "will", "mark", "grant",
 * "jordan" and the like, which are names often enough in news; most double names ("jean-luc"), as their first part
 * tells; and names that papers in English print seldom whose ending tells their gender, as titles, verbs and repetition tell
 * such people too (without seven hundred and fifty of those the answers stayed the same). Data alone, hence the length.
 */
export const givenNames: ReadonlyMap<string, Gender> = genderMap({
  m: words(`
    aaron abdallah abdel abdoulaye abdul abdullah abe abebe abel abiy abraham abram adam adnan adolf
    adrián agustín ahmad ahmed ahmet aidan aiden ajay akbar akihiko akira alaa alain alan alassane
    alastair albert alberto alec alejandro aleksandar aleksandr aleksei alessandro alexander alexandre
    alexei alexey alfie alfonso alfred alfredo ali alireza alistair allan allen alvin amin amir amit amos
    anatoly anders andreas andrei andrej andrew andrey andriy andrzej andré andrés andy angelo angus anil
    anthony antoine anton antoni antony antónio anwar aram archie ari arjun armando arne arnold aron
    arthur arturo arun asher asif augustus austin avi avraham ayodele aziz baptiste barack barnaby barney
    barry bart bashar bashir basil beau ben benedict benito benjamín benny benoît bernard bernardo bernie
    bert bilal bill billy björn bob bobby bogdan boris brad bradley brandon branko brendan brent brett
    brian brooks bruce bruno bryan bryce byron caesar caleb callum calum calvin carl carlo carlos cecil
    chad charles chester chinua christoph christophe christopher chuck cian ciaran clarence claude claudio
    clay clayton cliff clifford clifton clint clinton clive clyde cody colin colm connor conor conrad
    cornelius craig cristian curt curtis cyril cyrus cédric césar daisuke dale damian damien dan daniel
    daniele danny dante darius darnell darragh darrell darren darryl dave david dean declan deepak dennis
    denys derek dermot derrick desmond dev dexter dick diego dieter dietrich dimitri dinesh dion dmitri
    dmitry dmytro domingo dominic don donal donald donnie dorian doug douglas duane dudley duncan dustin
    dwayne dwight dylan eamon eamonn ed eddie eddy edgar edmund eduardo edward edwin eli elijah eliot
    elliot elliott ellis elmer elvis emanuele emeka emil emilio emmanuel emmett emre enrico enrique enzo
    eoin erick erik ernest ernesto ernie ernst errol erwin esteban ethan euan eugenio eugène evan everett
    ewan ezekiel ezra fabrice faisal fareed farid farooq federico felipe femi ferdinand fergus fernando
    fethullah fidel filip finlay finn florian floyd francesco francis francisco franco frank franklin
    frans franz françois fred freddie freddy frederick fredrik friedrich fritz frédéric fyodor félix
    gabriel gareth garrett garry garth gary gavin gene geoff geoffrey georg george georges georgi geraint
    gerhard gerry gianluca gianni gideon gil gilbert giles gino giorgio giovanni giulio giuseppe glen
    glenn godfrey godwin gordon gotabaya graeme graham grant greg grégory guilherme guillaume guillermo
    gunnar gus gustav gustavo guy gérald gérard haile hal hamid hamish hamza hank hans hari harold
    harrison harry harvey hasan hassan heinrich helge helmut hendrik henri henry herbert herman hervé
    hiroshi horace hossein howard hugh hugo hussain hussein huw héctor iain ian ibrahim ignacio igor ike
    imran iqbal ira irving isa isaac isaiah ismail ivor iván jacek jack jackson jacob jacques jake jakob
    jakub jamal james jamil jared jarosław jason jasper javed javier jay jayson jeb jed jeff jeffrey jens
    jeremiah jermaine jerry jerzy jesse jim jimmy jinping jiří joaquim joaquín joe joey johan john johnnie
    johnny jonah jonas jonathan jonathon jordi jorge josef joseph josh joshua josiah josé joão joël juan
    judas judd jude juha julien julius julián justin jérémy jérôme jón jörg júlio jürgen kamal kamil kane
    karan kareem karim karl keenan keir keith kelvin kemal ken kendrick kenji kenneth kenny kent kenta
    khaled khalid khalifa khalil kieran killian kirk kishore klaus kobe kofi koji konrad konstantin
    krishna kristian kumar kurt kyle kylian kévin lachlan lamar lamont lance larry lars lasse laurence
    laurent lawrence leandro lebron lenny leonard leonardo leonel leroy les lester levi lewis liam linus
    lionel lloyd lonnie lorenzo louie louis lowell luc luca lucas luciano lucien ludwig luigi luiz luka
    luke lukáš luther luís lyle lászló léo léon maciej mack mads magnus mahendra mahinda mahmood mahmoud
    maksym malcolm malik mamadou manfred manmohan manny manoj manuel marc marcel marcello marcelo marco
    marcos marcus marek mariano marius mark markus marlon marshall marty martín marvin marwan mason
    massimo mateo mathieu matt matteo matthew matías maurice mauro max maxim maxime maximilian maxwell
    mehdi mehmet meir melvin melvyn mervyn micah michael michał michel mick mickey miguel mika mike
    mikhail miles milo miloš milton mirko mitch mitchell mitt mohamad mohamed mohammad mohammed mohan
    monty moritz morris morten moses mostafa moussa muammar mubarak muhammad murat murray musa mustafa
    mykhailo mykola myles myron mário nabil nader najib narendra nasir nasser natan nathan nathaniel
    naveed nawaz neal ned neil nelson neville newt neymar nicholas nick nico nicola nicolás niels nigel
    nikhil niko nikola nikolai nikos noah noam nolan norman obinna olaf ole oleg oleksandr oleksiy oliver
    olivier olumide omar omid ondřej orlando osama oskar oswald otis otto ousmane owen pablo paco paddy
    paolo pascal patrice patricio patrick paul paulo pavel paweł pedro pekka pep percy perry pete petri
    phil philip philipp philippe phillip pierce pierre piers pieter piotr prabowo prakash pranab prayuth
    péter quentin quincy rafael rafał rafiq rahul raila rainer raj rajeev rajendra rajesh rajiv rakesh
    ralph ram ramesh rami ramón randal randall randolph randy raphaël rashad rashid rasmus ratko ravi
    ravindra ray raymond raúl recep reggie reginald reince renzo rené reuben rex reza rhys ricardo
    riccardo richard richie rick ricky rik rishi rob robbie robert roberto rocco rod roderick rodney
    rodrigo roger rohan rohit roland romain romeo ron ronald ronaldo ronan ronnie rory ross roy rubén rudi
    rudolf rudolph rudy rufus rune rupert ruslan russ russell ruud ryan rémi sachin sadiq saeed sajid
    salah saleem saleh salman salvador salvatore sami samir sammy samson samuel samy sandeep sander sanjay
    santiago saul sayed scott sebastián serge sergei sergey serhiy seth seán shahid shane shankar shaun
    shawn sheldon sherman shinzo shlomo sid siddharth silas simón solomon sonny spencer spike stan
    stanisław stanley stavros stefan stephan stephen sterling steve steven stewart stu stuart stéphane
    suleiman sunil suresh sven syed sylvester séamus sébastien sérgio taha tahir takashi takumi takuya
    tanner tarek tariq tatsuya tayyip ted teddy tedros terence terrance terrell terrence thabo thaddeus
    thaksin themba thiago thierry thomas thor théo théodore tiago tim timothy tobias toby todd tom tomasz
    tommy tomás tomáš tony tor travis trayvon trent trevor trey tristan troy truman tucker tunde ty tyler
    tyrone uhuru uri usman uwe vasile vasily vaughn vernon vic vijay vikram viktor ville vince vincent
    vincenzo virendra virgil vitaliy vitaly vlad vladimír volodymyr víctor wade walid wallace wally walt
    warren wayne wendell werner wes wesley wilbur wilfred wilhelm will willard willem william willie
    willis willy winston wolfgang woody wyatt wálter xavier yann yannick yaw yehuda yevgeny yitzhak yosef
    yoshihide youssef yoweri yuri yury yusuf yutaka yves zac zach zachary zack zakaria zane zayn zbigniew
    zeke zia zoltán álvaro ángel édouard élie émile éric étienne óscar
  `),
  f: words(`
    aaliyah aarti abbey abby abigael abigail ada adela adriana adèle agatha agnieszka agnès aida aiko
    aileen aimée aisha akiko alana alba alejandra alexa alexandra alexia alice alicia alison allison alma
    alyssa ama amanda amber amelia amina amy amélie ana anat anaïs andrea angelina angeline angelique
    angie anita anjali ann anna annabel annabelle annalena anne annette annie annika antoinette antonia
    anya aoife april ariana arianna arlene arundhati asha ashleigh astrid athena audrey aurora aurore ava
    ayesha ayla barbara bea beatrice beatrix beatriz becca becky belinda bella belle belén benazir
    bernadette bernice bertha beth bethany betsy bette betty beverly beyoncé bianca birgit blanche bonnie
    brenda briana brianna bridget bridgette brigid brigitte britney britta brittany brooke caitlin caitlyn
    camila camilla camille candace candice cara carine carla carly carmel carmen carol carole carolina
    caroline carolyn carrie cassandra cassie catherine cathy cecília celeste celia chantal charlotte
    charlène chelsea cheryl chiara chloe christie christina christine christy ciara cindy claire clara
    clare clarissa claudia cleo clémence colette colleen condoleezza connie constance consuelo cora
    cristina crystal cynthia céline dagmar daisy daniela danielle daphne daria dawn deanna debbie deborah
    debra deidre deirdre denise diana diane dianne dina dionne dolores donna doris dorothy ebony ebru eden
    eileen elaine eleanor elena elif elisa eliza elizabeth elke ella ellen ellie elly elsa emiko emilia
    emily emma emmy erica erika erin esme estelle ester esther ethel eunice eva eve evelyn evie faith
    fanny farah fatemeh fatou faye federica felicia felicity fern fiona fleur flora florence florencia
    frances francesca francine freya frida fátima gabriela gabriella gabrielle gail gayatri gayle gemma
    geneviève georgia georgina geraldine gertrude gillian gina ginger giulia gladys glenda gloria grace
    greta gretchen guadalupe gwen gwyneth hailey haley hanna hannah harriet hasmik hatice hattie hayley
    hazel heather heidi heike helen helena helga henrietta hetty hilda hillary hiroko holly hope hélène
    iman imogen ina indira ingeborg ingrid inès inés ioana irina iris irma irène isabel isabella isabelle
    isla ivanka ivy jacinda jacqueline jacquelyn jade jana jane janelle janet janice janine jasmine jaya
    jayne jeanette jeanne jeannette jeannie jen jenna jennie jennifer jenny jessica jill jillian jo joan
    joann joanna joanne jodi jodie johanna josie joy joyce juanita judith judy julie juliet julieta
    juliette june junko justine jyoti júlia kaitlyn kamala kara karen karin karina karla kate katelyn
    katharine katherine kathleen kathryn kathy katie katrina katy katya kay kaye kayla keiko keira keisha
    kellie kellyanne kelsey kendra kerri kerstin khadija kimberley kimberly kira kirsten kirsty kitty
    krista kristen kristi kristin kristina kristine krystal kylie lana lara latasha latoya laura laure
    laurel lauren laurie layla leah leela leia leila lena leona leonor lerato letitia leyla lianne libby
    lili lilian lillian lilly lily linda lindsay lindsey lisa liv livia liz liza lizzie lizzy lois lolita
    loretta lori lorna lorraine lottie louisa louise lourdes lucie lucille lucinda lucy lucía luna luz
    luísa lydia lyn lynda lynette lynn lynne lynsey léa mabel madeleine madeline madison madonna mae
    magali magdalena maggie malala malia mallory mandy manon mara marcella marcia margaret margie margit
    margo margot mari mariam marian mariana marianne maribel marie marilyn marina marisol marissa marit
    marjorie marla marlène marsha marta martha martina martine mary maryam maría matilda maud maura
    maureen maxine maya mayawati meera meg megan meghan mei melania melinda mercedes meredith mia michaela
    michelle mila milagros mildred mindy minnie mira miranda miriam miyuki moira mollie molly mona monika
    monique muriel myra myriam myrtle mélanie mélissa mónica nadia nadine nancy nandini naoko naomi nasrin
    natalie natasha nathalie natália nell nelly ngozi niamh nicole nidhi nikki nina nino noemí nola nora
    norah noriko norma noémie núria olena olga olive olivia opal oprah paetongtarn paige pallavi pam
    pamela paola parveen patricia patsy patti patty paula paulette pauline pearl peggy penelope penny
    petra philippa phoebe phyllis pia pilar piper polly pooja poonam poppy preet preeti priscilla priti
    priya priyanka rachael rachel rachelle ramona rani raquel rashida rebekah reem regina reiko renate
    renée rhiannon rhoda rhona rhonda rihanna rita ritu roberta rocío romy rosa rosalie rosalind rosario
    rose rosemary rosie rowena roxanne ruby ruth rébecca régine róisín sabrina sadie sahar sally salma
    samantha sandra saoirse sara sarah savannah scarlett selena serena shana shannon sharon sheila shelby
    shelley sheri sherri sheryl shira shirley sibel sienna sigrid silvia simone sinéad siobhán siri siti
    smriti sofía soledad solveig sonia sonja sonya sophia sophie sri sridevi stacey stacy stella stéphanie
    sue suella susan susanna susannah susie suzanne suzie sybil sylvia tabitha tamar tamara tammy tania
    tanya tara tasha tatiana teresa teri terri tess tessa thalia thandi thelma theodora theresa thérèse
    tiffany tina tomoko tonya tori tracey tracy tricia trina trish trudy tulsi tzipi ulrike uma ursula
    usha valentina valérie vanessa velma verónica vicki vickie vicky victoria viola violet virginia viv
    vivian vivien vivienne véronique wanda wanjiku wanjiru wendy whitney wilma winifred winnie yael
    yasemin yasmin yasmine yingluck yoko yolanda yoshiko yukiko yulia yumiko yuriko yvette yvonne zahra
    zainab zara zeinab zendaya zeynep zoey zoé zoë ángela édith élisabeth élise özlem
  `),
  u: words(`
    addison ainsley alex alexis angel ariel ashley aubrey avery bailey blair brook brooklyn cameron
    campbell carey carson casey chandler charlie chris clair cory courtney dakota dana darcy devin
    dominique drew emerson finley frankie gale greer harley harper hayden hilary jackie jaime jamie jan
    jean jess jessie jocelyn jody jordan jules kai kei kelly kendall kerrie kerry kim kiran kit kris lane
    lee leigh leslie logan loren lou mackenzie mao marion michal morgan nicky noor pat peyton phoenix
    quinn reagan reese riley robin rowan sacha sam sandy sascha sasha shea sidney stevie sydney taylor
    terry toni val wei yuki
  `),
});
