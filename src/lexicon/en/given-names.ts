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
 * tells; and names that papers in English print seldom, as titles, verbs and repetition tell such people too, and the
 * ending mostly their gender (names beyond some three thousand were measured to add next to nothing). Data alone,
 * hence the length.
 */
export const givenNames: ReadonlyMap<string, Gender> = genderMap({
  m: words(`
    aaron abdel abdul abdullah abe abel abiy abraham abram adam adnan adolf adrián agustín ahmad ahmed ahmet
    aidan aiden ajay akbar akira alain alan alastair albert alberto alec alejandro aleksandar aleksandr
    aleksei alessandro alexander alexandre alexei alexey alfie alfonso alfred alfredo ali alistair allan allen
    alvin amin amir amit amos anatoly anders andreas andrei andrej andrew andrey andriy andrzej andré andrés
    andy angelo angus anil anthony antoine anton antoni antony antónio anwar aram archie ari arjun armando
    arne arnold aron arthur arturo arun asher asif augustus austin avi avraham ayodele aziz barack barnaby
    barney barry bart bashar bashir basil beau ben benedict benito benjamín benny benoît bernard bernardo
    bernie bert bilal bill billy björn bob bobby bogdan boris brad bradley brandon brendan brent brett brian
    brooks bruce bruno bryan bryce byron caesar caleb callum calum calvin carl carlo carlos cecil chad charles
    chester christoph christophe christopher chuck cian ciaran clarence claude claudio clay clayton cliff
    clifford clifton clint clinton clive clyde cody colin colm connor conor conrad cornelius craig cristian
    curt curtis cyril cyrus cédric césar daisuke dale damian damien dan daniel daniele danny dante darius
    darnell darragh darrell darren darryl dave david dean declan deepak dennis denys derek dermot derrick
    desmond dev dexter dick diego dieter dietrich dimitri dinesh dion dmitri dmitry dmytro domingo dominic don
    donal donald donnie dorian doug douglas duane dudley duncan dustin dwayne dwight dylan eamon eamonn ed
    eddie eddy edgar edmund eduardo edward edwin eli elijah eliot elliot elliott ellis elmer elvis emil emilio
    emmanuel emmett enrico enrique enzo eoin erick erik ernest ernesto ernie ernst errol erwin esteban ethan
    euan eugenio eugène evan everett ewan ezekiel ezra faisal fareed farid farooq federico felipe femi
    ferdinand fergus fernando fidel filip finlay finn florian floyd francesco francis francisco franco frank
    franklin frans franz françois fred freddie freddy frederick fredrik friedrich fritz frédéric fyodor félix
    gabriel gareth garrett garry garth gary gavin gene geoff geoffrey georg george georges georgi geraint
    gerhard gerry gianluca gianni gideon gil gilbert giles gino giorgio giovanni giulio giuseppe glen glenn
    godfrey godwin gordon gotabaya graeme graham grant greg grégory guillaume guillermo gunnar gus gustav
    gustavo guy gérald gérard haile hal hamid hamish hamza hank hans harold harrison harry harvey hasan hassan
    heinrich helmut hendrik henri henry herbert herman hervé hiroshi horace hossein howard hugh hugo hussain
    hussein huw héctor iain ian ibrahim ignacio igor ike imran iqbal ira irving isa isaac isaiah ismail ivor
    iván jacek jack jackson jacob jacques jake jakob jamal james jamil jared jason jasper javed javier jay
    jayson jeb jed jeff jeffrey jens jeremiah jermaine jerry jesse jim jimmy jinping joaquim joaquín joe joey
    johan john johnnie johnny jonah jonas jonathan jonathon jordi jorge josef joseph josh joshua josiah josé
    joão joël juan judas judd jude juha julien julius julián justin jérémy jérôme jón jörg júlio jürgen kamal
    kamil kane karan kareem karim karl keenan keir keith kelvin kemal ken kendrick kenji kenneth kenny kent
    khaled khalid khalil kieran killian kirk klaus kobe kofi koji konrad konstantin krishna kristian kumar
    kurt kyle kylian kévin lachlan lamar lamont lance larry lars laurence laurent lawrence leandro lebron
    lenny leonard leonardo leonel leroy les lester levi lewis liam linus lionel lloyd lonnie lorenzo louie
    louis lowell luc luca lucas luciano lucien ludwig luigi luiz luka luke lukáš luther luís lyle lászló léo
    léon mack mads magnus mahinda mahmood mahmoud maksym malcolm malik mamadou manfred manmohan manny manuel
    marc marcel marcello marcelo marco marcos marcus marek mariano marius mark markus marlon marshall marty
    martín marvin marwan mason massimo mateo mathieu matt matteo matthew matías maurice mauro max maxim
    maximilian maxwell mehdi mehmet meir melvin melvyn mervyn micah michael michał michel mick mickey miguel
    mika mike mikhail miles milo milton mitch mitchell mitt mohamad mohamed mohammad mohammed mohan monty
    moritz morris morten moses moussa muammar mubarak muhammad murat murray musa mustafa mykhailo mykola myles
    myron mário nabil nader narendra nasir nasser natan nathan nathaniel naveed nawaz neal ned neil nelson
    neville newt neymar nicholas nick nico nicola nicolás niels nigel nikhil niko nikola nikolai nikos noah
    noam nolan norman obinna olaf oleg oleksandr oliver olivier omar omid orlando osama oskar oswald otis otto
    owen pablo paco paddy paolo pascal patrice patricio patrick paul paulo pavel pedro pep percy perry pete
    phil philip philipp philippe phillip pierce pierre piers pieter piotr prabowo prakash péter quentin quincy
    rafael rahul raila rainer raj rajeev rajesh rajiv rakesh ralph ram ramesh rami ramón randal randall
    randolph randy raphaël rashad rashid rasmus ravi ravindra ray raymond raúl recep reggie reginald renzo
    rené reuben rex reza rhys ricardo riccardo richard richie rick ricky rik rishi rob robbie robert roberto
    rocco rod roderick rodney rodrigo roger rohan rohit roland romain romeo ron ronald ronaldo ronan ronnie
    rory ross roy rubén rudi rudolf rudolph rudy rufus rune rupert ruslan russ russell ruud ryan sachin sadiq
    saeed sajid salah saleem saleh salman salvador sami samir sammy samson samuel samy sandeep sander sanjay
    santiago saul sayed scott sebastián serge sergei sergey seth seán shahid shane shankar shaun shawn sheldon
    sherman shinzo shlomo sid silas simón solomon sonny spencer spike stan stanley stavros stefan stephan
    stephen sterling steve steven stewart stu stuart stéphane suleiman sunil suresh sven syed sylvester séamus
    sébastien sérgio tahir takashi takuya tanner tarek tariq tayyip ted teddy tedros terence terrance terrell
    terrence thabo thaddeus thaksin themba thiago thierry thomas thor théo théodore tiago tim timothy tobias
    toby todd tom tomasz tommy tomás tony tor travis trayvon trent trevor trey tristan troy truman tucker ty
    tyler tyrone uhuru usman uwe vaughn vernon vic vijay vikram viktor ville vince vincent vincenzo virgil
    vitaly vlad vladimír volodymyr víctor wade walid wallace wally walt warren wayne wendell werner wes wesley
    wilbur wilfred wilhelm will willard willem william willie willis willy winston wolfgang woody wyatt wálter
    xavier yann yannick yehuda yevgeny yitzhak yosef youssef yuri yury yusuf yves zac zach zachary zack
    zakaria zane zayn zeke zia zoltán álvaro ángel édouard émile éric étienne óscar
  `),
  f: words(`
    aaliyah abbey abby abigail ada adela adriana adèle agatha agnieszka agnès aida aiko aileen aimée aisha
    akiko alana alba alejandra alexa alexandra alexia alice alicia alison allison alma alyssa ama amanda amber
    amelia amina amy amélie ana anaïs andrea angelina angeline angelique angie anita ann anna annabel
    annabelle annalena anne annette annie annika antoinette antonia anya aoife april ariana arianna arlene
    asha ashleigh astrid athena audrey aurora ava ayesha ayla barbara bea beatrice beatrix becca becky belinda
    bella belle bernadette bernice bertha beth bethany betsy bette betty beverly beyoncé bianca blanche bonnie
    brenda briana brianna bridget bridgette brigid brigitte britney britta brittany brooke caitlin caitlyn
    camila camilla camille candace candice cara carine carla carly carmel carmen carol carole carolina
    caroline carolyn carrie cassandra cassie catherine cathy cecília celeste celia chantal charlotte charlène
    chelsea cheryl chiara chloe christie christina christine christy ciara cindy claire clara clare clarissa
    claudia cleo colette colleen condoleezza connie constance cora cristina crystal cynthia céline daisy
    daniela danielle daphne daria dawn deanna debbie deborah debra deidre deirdre denise diana diane dianne
    dina dionne dolores donna doris dorothy ebony eden eileen elaine eleanor elena elisa eliza elizabeth ella
    ellen ellie elly elsa emiko emilia emily emma emmy erica erika erin esme estelle esther ethel eunice eva
    eve evelyn evie faith fanny faye federica felicia felicity fern fiona fleur flora florence florencia
    frances francesca francine freya frida fátima gabriela gabriella gabrielle gail gayle gemma geneviève
    georgia georgina geraldine gertrude gillian gina ginger giulia gladys glenda gloria grace greta gretchen
    guadalupe gwen gwyneth hailey haley hanna hannah harriet hattie hayley hazel heather heidi helen helena
    helga henrietta hilda hillary hiroko holly hope hélène imogen ina indira ingrid inès ioana irina iris irma
    irène isabel isabella isabelle isla ivanka ivy jacinda jacqueline jacquelyn jade jana jane janelle janet
    janice janine jasmine jaya jayne jeanette jeanne jeannette jeannie jen jenna jennie jennifer jenny jessica
    jill jillian jo joan joann joanna joanne jodi jodie johanna josie joy joyce juanita judith judy julie
    juliet julieta juliette june junko justine júlia kaitlyn kamala kara karen karin karina karla kate katelyn
    katharine katherine kathleen kathryn kathy katie katrina katy katya kay kaye kayla keiko keira keisha
    kellie kellyanne kelsey kendra kerri khadija kimberley kimberly kira kirsten kirsty kitty krista kristen
    kristi kristin kristina kristine krystal kylie lana lara latasha latoya laura laure laurel lauren laurie
    layla leah leela leia leila lena leona letitia leyla lianne libby lilian lillian lilly lily linda lindsay
    lindsey lisa liv livia liz liza lizzie lizzy lois lolita loretta lori lorna lorraine lottie louisa louise
    lucie lucille lucinda lucy lucía luna luz luísa lydia lyn lynda lynette lynn lynne lynsey léa mabel
    madeleine madeline madison madonna mae magdalena maggie malala malia mallory mandy mara marcella marcia
    margaret margie margo margot mari mariam marian mariana marianne marie marilyn marina marissa marjorie
    marla marlène marsha marta martha martina martine mary maryam maría matilda maud maura maureen maxine maya
    meera meg megan meghan mei melania melinda mercedes meredith mia michaela michelle mila mildred mindy
    minnie mira miranda miriam moira mollie molly mona monika monique muriel myra myrtle mélanie mélissa
    mónica nadia nadine nancy naoko naomi natalie natasha nathalie natália nell nelly ngozi niamh nicole nikki
    nina nino nola nora norah noriko norma noémie núria olena olga olive olivia opal oprah paige pam pamela
    paola patricia patsy patti patty paula paulette pauline pearl peggy penelope penny petra philippa phoebe
    phyllis pia piper polly pooja poppy preet priscilla priya priyanka rachael rachel rachelle ramona raquel
    rashida rebekah regina reiko renate renée rhiannon rhoda rhona rhonda rihanna rita roberta romy rosa
    rosalie rosalind rosario rose rosemary rosie rowena roxanne ruby ruth rébecca régine róisín sabrina sadie
    sally salma samantha sandra saoirse sara sarah savannah scarlett selena serena shana shannon sharon sheila
    shelby shelley sheri sherri sheryl shira shirley sienna silvia simone sinéad siobhán sofía sonia sonja
    sonya sophia sophie stacey stacy stella stéphanie sue suella susan susanna susannah susie suzanne suzie
    sybil sylvia tabitha tamar tamara tammy tania tanya tara tasha tatiana teresa teri terri tess tessa thalia
    thelma theodora theresa thérèse tiffany tina tomoko tonya tori tracey tracy tricia trina trish trudy uma
    ursula usha valentina valérie vanessa velma verónica vicki vickie vicky victoria viola violet virginia viv
    vivian vivien vivienne véronique wanda wendy whitney wilma winifred winnie yael yasmin yasmine yingluck
    yoko yolanda yoshiko yukiko yulia yumiko yuriko yvette yvonne zahra zainab zara zendaya zoey zoé zoë
    ángela édith élisabeth élise
  `),
  u: words(`
    addison ainsley alex alexis angel ariel ashley aubrey avery bailey blair brook brooklyn cameron campbell
    carey carson casey chandler charlie chris clair cory courtney dakota dana darcy devin dominique drew
    emerson finley frankie gale greer harley harper hayden hilary jackie jaime jamie jan jean jess jessie
    jocelyn jody jordan jules kai kei kelly kendall kerrie kerry kim kiran kit kris lane lee leigh leslie
    logan loren lou mackenzie mao marion michal morgan nicky noor pat peyton phoenix quinn reagan reese riley
    robin rowan sacha sam sandy sascha sasha shea sidney stevie sydney taylor terry toni val wei yuki
  `),
});
