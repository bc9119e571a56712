/** Words written with a full stop that ends no sentence. Left out: "no", "fig", "art", which mostly end one. */
export const abbreviations = `
adm apr asst atty aug ave bldg blvd brig calif capt cllr cmdr co col conn corp cpl cpt dec dept det dist dr est
feb fla fr ft gen gov gov't hon inc insp jan jr la lt ltd maj mass mich minn mr mrs ms mt nov oct okla ore penn pfc prof
pvt rep reps ret rev sen sens sep sept sgt spc sr ssgt st supt tenn tex univ va vs wash wis
`;
