import { wordSet, words } from './word-list.ts';

/**
 * Nouns for several people who speak as one: plurals, and collectives ("police", "family"). Plurals of roles not
 * listed here are found by rule.
 *
 * Left out: "data", "results" and their like are documents, not people.
 */
export const groupNouns = wordSet(
  words(`
    academics activists administrators adults advisers advisors advocates agents aides airmen allies americans
    analysts anthropologists archaeologists architects artists astronauts astronomers athletes attorneys
    audience audiences authorities authors backbenchers backers bakers bankers beekeepers billionaires
    biologists bishops board bosses boys brewers britons broadcasters brothers builders bureaucrats businesses
    businessmen businesspeople cabinet campaigners campers candidates captors cardinals catholics celebrities
    charities chefs chemists chiefs children christians citizens civilians claimants cleaners clergy clerics
    clients climatologists climbers coaches colleagues columnists commanders commentators commissioners
    committee communities commuters companies composers conductors conservationists conservatives conspirators
    constituents consultants consumers contractors correspondents council councillors councilors counsel
    couple couples couriers cousins coworkers creators creditors crew crews critics crowd crowds customers
    cyclists daughters defectors defendants defenders delegates delegation democrats demonstrators dentists
    deputies designers detainees detectives detractors developers diplomats directors dissidents dockers
    doctors donors drinkers drivers ecologists economists editors elders electorate electricians elite
    employees employers engineers enthusiasts entrepreneurs environmentalists epidemiologists evacuees
    evangelicals executives experts eyewitnesses faithful families family fans farmers fathers feminists
    fighters filmmakers firefighters firms fishermen fishers folk folks followers forces forecasters foresters
    friends fundraisers gamers geneticists geologists girls governments governors graduates grandparents
    growers guards guardsmen guests gunmen hackers hardliners headteachers hikers hindus historians homeowners
    hostages hosts hoteliers households hunters husbands imams immigrants inhabitants inmates insiders
    inspectors insurers insurgents intellectuals interviewers investigators investors islamists islanders jews
    jihadists journalists judges jurists jurors jury kids laborers labourers landlords lawmakers lawyers
    leaders leadership legislators liberals listeners lobbyists locals loyalists magistrates management
    managers mandarins manufacturers marines mathematicians mayors media medics members men meps merchants
    meteorologists midwives migrants militants military militia millionaires miners ministers moderates
    monitors monks mothers motorists mourners mps msps musicians muslims nationalists nations negotiators
    neighbors neighbours neuroscientists newcomers novelists nuns nurses observers officers officials
    onlookers operators opponents opposition organisations organisers organizations organizers others owners
    paramedics parents parishioners parliamentarians participants parties partners passengers passers-by
    pastors patients patrons peacekeepers pedestrians peers pensioners people performers philosophers
    photographers physicians physicists pilgrims pilots pirates players plumbers poets police policemen
    policy-makers policymakers politicians pollsters populists practitioners press priests prisoners producers
    professionals professors programmers progressives promoters proponents prosecution prosecutors protesters
    protestors providers psychiatrists psychologists public publishers pundits pupils purists rabbis raiders
    ranchers rangers rank-and-file readers realists realtors rebels recruiters referees reformers refugees
    regime regulators relatives remainers reporters representatives republicans rescuers researchers residents
    respondents restaurateurs retailers retirees reviewers rioters rivals royals rulers runners sailors
    sceptics scholars scientists scouts seafarers senators separatists servicemen settlers shareholders
    shiites shopkeepers shoppers siblings sikhs singers sisters skeptics smugglers socialists sociologists
    soldiers solicitors sons sources specialists spectators spokesmen spokespeople staff staffers stakeholders
    stars statisticians strategists strikers students subscribers suffragettes sunnis superiors supervisors
    suppliers supporters surfers surgeons survivors suspects swimmers sympathisers sympathizers taxpayers
    teachers team teammates teams technicians teenagers teens tenants terrorists theorists therapists tourists
    trade-unionists traders traditionalists trainers travelers travellers trio troops truckers trustees twins
    unionists unions users vegans vegetarians vendors veterans vets victims viewers villagers virologists
    visitors volunteers voters walkers watchdogs whistleblowers witnesses wives women workers workforce
    worshippers writers youngsters youth youths
  `),
);
