/** Animals, whose dead are nobody's casualties. */
export const ANIMALS = `
  birds, condors, vultures, eagles, falcons, hawks, owls, storks, pelicans, parrots, tortoises, crocodiles,
  alligators, sharks, salmon, trout, bats, otters, lynxes, foxes, badgers, antelopes, zebras, giraffes, rhinos,
  rhinoceroses, hippos, kangaroos, koalas, puppies, kittens, ponies, bulls, oxen, mules, llamas, frogs, flies,
  mosquitoes, ducks, geese, turkeys, pigeons, lambs, calves, piglets, minks, bees, turtles, penguins, swans,
  gulls, seabirds, snakes, rabbits, lions, tigers, monkeys, buffalo, bison, reindeer, animals, cats, boars,
  bears, deer, wolves, elephants, whales, dolphins, seals, hens, poultry, camels, donkeys, livestock, cows,
  cattle, sheep, goats, horses, pigs, dogs, chickens, fish, cicadas, insects, locusts, wasps, hornets, ants,
  termites, butterflies, moths, beetles, crickets, grasshoppers, spiders, scorpions, snails, slugs, worms,
  earthworms, lobsters, shrimp, prawns, oysters, mussels, clams, octopuses, squid, jellyfish, starfish, corals,
  porpoises, walruses, sea lions, beavers, pythons, vipers, lizards, geckos, iguanas, toads, newts, salamanders,
  herring, herrings, mackerel, sardines, anchovies, tuna, eels, carp, sturgeon, doves, crows, ravens, magpies,
  starlings, flamingos, ostriches, puffins, sparrows, albatrosses, cormorants, herons, ibises, buffaloes, yaks,
  hogs, elk, moose, caribou, gazelles, impalas, wildebeest, leopards, cheetahs, jaguars, pumas, cougars,
  panthers, pandas, wallabies, baboons, chimpanzees, gorillas, orangutans, lemurs, rats, mice, rodents,
  hamsters, squirrels, hares, jackals, hyenas, coyotes, skunks, raccoons, hedgehogs, voles, alpacas, pangolins,
  armadillos, mammoths, dinosaurs, ferrets, bullocks, heifers, mares, foals, stallions, ewes, broilers, quails,
  pheasants, partridges, grouse, condor, vulture, eagle, falcon, owl, stork, tortoise, crocodile, alligator,
  rhino, hippo, kangaroo, koala, puppy, kitten, pony, mule, horse, hen, chick, chicks, penguin, turtle, snake,
  rabbit, monkey, beetle, spider, moth, leopard, gorilla, chimpanzee, panda, squirrel, hedgehog, reptiles,
  mammals, amphibians, pets, wildfowl, waterfowl, crabs, mink, wolf, boar, cub, cubs, lamb, piglet, goose, cow,
  colonies, colony, hives, hive, beehives, beehive, herds, herd, flocks, flock, swarms, swarm, pig, goat, dog, cat, elephant, lion, tiger, shark, whale, dolphin, fox
`;
